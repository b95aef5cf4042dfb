package org.onrecord.actor;

import java.util.List;
import java.util.Set;
import org.onrecord.mention.Mention;

/** Words that mean nobody and nothing that could act: "nobody", "today", "Friday, June 20". */
final class Nobody {
  private static final Set<String> WORDS = RoleNouns.words("nobody.txt");
  private static final Set<String> TIMES = RoleNouns.words("time-nouns.txt");

  private Nobody() {}

  /** Whether a mention is made of such words, or its noun is a time's: "the last week". */
  static boolean is(String text, Mention mention) {
    List<Token> words = Token.cut(text, mention.span());
    boolean time =
        mention.kind() != Mention.Kind.PRONOUN
            && Token.cut(text, mention.head()).stream().allMatch(it -> TIMES.contains(it.key()));
    return time
        || Terms.isDay(words)
        || words.stream().allMatch(word -> WORDS.contains(word.key()));
  }
}
