package org.onrecord.actor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/** Words that mean nobody and nothing that could act: "nobody", "today", "Friday, June 20". */
final class Nobody {
  private static final Set<String> WORDS = RoleNouns.words("nobody.txt");
  private static final Set<String> TIMES = RoleNouns.words("time-nouns.txt");

  private static final String AGENCIES =
      "(?:AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty Images|Getty|Xinhua|Anadolu|Bloomberg|Pool)";

  private static final Pattern BEFORE_CREDITED =
      Pattern.compile("(?:[Pp]hoto|" + AGENCIES + ")\\s?/\\s?$");
  private static final Pattern AFTER_CREDITED = Pattern.compile("\\s?/\\s?" + AGENCIES + "\\b");
  private static final int CREDIT = 16;

  private static final String PREFIX = "(?i)(?:the\\s)?(?:pro|anti|non|ex|post|pre)";
  private static final Pattern BEFORE_HYPHEN = Pattern.compile(PREFIX);

  /** A side that is taken, not who it is taken for: "pro-Norland" in "pro-Norland rebels". */
  private static final Pattern SIDE = Pattern.compile(PREFIX + "-\\S+");

  private Nobody() {}

  /** Whether somebody took a picture, and is no part of what is told: "(AP Photo/Ana Berg)". */
  static boolean isCredited(String text, Mention mention) {
    int start = mention.span().start();
    String before = text.substring(Math.max(0, start - CREDIT), start);
    return BEFORE_CREDITED.matcher(before).find()
        || AFTER_CREDITED.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  /** Whether a mention is made of such words, or its noun is a time's: "the last week". */
  static boolean is(String text, Mention mention) {
    List<Token> words = Token.cut(text, mention.span());
    boolean time =
        mention.kind() != Mention.Kind.PRONOUN
            && Token.cut(text, mention.head()).stream().allMatch(it -> TIMES.contains(it.key()));
    return time
        || isSide(text, mention)
        || isCredited(text, mention)
        || (Calendar.isDay(words) && !(mention.isNameOf(Type.PERSON) && Months.are(words)))
        || words.stream().allMatch(word -> WORDS.contains(word.key()));
  }

  /** Whether it only says for or against whom others are. */
  static boolean isSide(String text, Mention mention) {
    int end = mention.span().end();
    boolean before =
        text.startsWith("-", end) && BEFORE_HYPHEN.matcher(mention.span().in(text)).matches();
    boolean name = mention.kind() == Mention.Kind.NAME;
    return before || (name && SIDE.matcher(mention.span().in(text)).matches());
  }
}
