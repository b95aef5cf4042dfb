package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * What an office is for, where it ran into its holder's name: "secretary for Western Affairs Tom
 * Reed". The name begins after it.
 */
final class Subjects {
  /** Nouns that end what an office is for, and no name. */
  private static final Set<String> LAST = RoleNouns.words("office-subjects.txt");

  private static final Pattern LEADING = Pattern.compile("(?i)\\b(?:for|of)\\s+$");
  private static final int LONGEST_LEAD = 8;

  private Subjects() {}

  /** Whether a word may end what an office is for. */
  static boolean isLast(Token word) {
    return LAST.contains(word.key());
  }

  /** The mentions with names that begin after such a noun, if one led by "for" or "of" has it. */
  static List<Mention> apart(String text, List<Mention> mentions) {
    List<Mention> apart = new ArrayList<>();
    for (Mention each : mentions) {
      apart.add(each.isNameOf(Type.PERSON) && isLed(text, each) ? apart(text, each) : each);
    }
    return apart;
  }

  private static boolean isLed(String text, Mention mention) {
    int start = mention.span().start();
    return LEADING.matcher(text.substring(Math.max(0, start - LONGEST_LEAD), start)).find();
  }

  private static Mention apart(String text, Mention mention) {
    List<Token> words = Token.cut(text, mention.span());
    for (int i = words.size() - 3; i >= 0; i--) {
      if (isLast(words.get(i))) {
        Span name = new Span(words.get(i + 1).span().start(), mention.span().end());
        return new Mention(name, name, mention.kind(), mention.type());
      }
    }
    return mention;
  }
}
