package org.onrecord.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * What a body, voters or somebody in office have decided, and nobody has said: "the council passed
 * the law", "voted to cut the aid". Words: {@code deciding-verbs.tsv}, {@code issued-words.txt}.
 */
final class Decided {
  /** A verb of deciding in the past or in a heading, and what may stand round it in a cue. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:(?:to|has|have|had|was|were|been|also|just|already|then|finally|later|\\w+ly) )*"
              + "(?:"
              + verbs()
              + ")(?: (?:by|for|against|on|with|in|\\w+ly|\\w+day|last|this|week|month|year))*"
              + "|(?:has |have |had )?(?<vote>voted)(?: .*)?",
          Pattern.CASE_INSENSITIVE);

  /** A clause of its own. */
  private static final Pattern CLAUSE =
      Pattern.compile("[“\"‘']|(?:that|whether|what|how)\\b", Pattern.CASE_INSENSITIVE);

  /** Words that are issued, passed or signed. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\S+\\s+){0,3}?(?:"
              + String.join("|", WordList.words(Decided.class, "issued-words.txt"))
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private Decided() {}

  private static String verbs() {
    return WordList.lines(Decided.class, "deciding-verbs.tsv").stream()
        .flatMap(line -> Stream.of(line.split("\t", 2)[0].split(" ", -1)))
        .collect(Collectors.joining("|"));
  }

  /** Whether an attribution in {@code text} tells only that something was decided. */
  static boolean is(String text, Attribution attribution) {
    Matcher cue = CUE.matcher(Span.words(attribution.cue(), text));
    if (attribution.form() != Form.INDIRECT || !cue.matches()) {
      return false;
    }
    String content = attribution.content().getFirst().in(text);
    return cue.group("vote") != null
        || (!CLAUSE.matcher(content).lookingAt() && !WORDS.matcher(content).lookingAt());
  }
}
