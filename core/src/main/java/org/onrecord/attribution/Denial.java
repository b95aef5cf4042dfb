package org.onrecord.attribution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from its words whether an attribution is denied: "did not say", "nobody said". */
final class Denial {
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nothing", "neither", "nor", "yet", "cannot");
  private static final Set<String> DENIALS =
      Set.of("deny", "denial", "refuse", "refusal", "decline", "reject", "rejection", "dismiss");
  private static final Set<String> GIVING =
      Set.of("give", "gave", "provide", "offer", "release", "disclose", "made", "make", "issue");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  /** Words by which a cue says that nothing was said. */
  private static final Pattern SHORT_OF =
      Pattern.compile(
          "^(?:(?:stop|stops|stopped|stopping|fell|fall|falls|falling) short of"
              + "|rather than|instead of)\\b");

  /** Words that look like a denial and are none. */
  private static final Pattern AFFIRMING =
      Pattern.compile(
          "\\b(?:no (?:doubt|question|secret|choice|bones)|not (?:only|just|merely|simply)"
              + "|(?:not|\\w+n['’]t) help but)\\b");

  /** Who is nobody, right before a cue without a source or before the rest of its source. */
  private static final Pattern NOBODY_BEFORE =
      Pattern.compile("\\b(?:no[ -]one|nobody|none)\\s+$", Pattern.CASE_INSENSITIVE);

  private static final int BEFORE = 10;

  private Denial() {}

  /** Whether it is denied that the words of a frame in {@code text} were said. */
  static boolean of(String text, Frame frame) {
    List<String> cue = CueWords.words(text, frame.cue());
    String words = String.join(" ", cue);
    return isNegated(words)
        || (isAny(cue, DENIALS) && !isJudgement(cue, text, frame))
        || cue.stream().limit(1).anyMatch("without"::equals)
        || SHORT_OF.matcher(words).find()
        || (isAny(cue, GIVING) && isNothing(text, frame))
        || isNobody(text, frame);
  }

  private static boolean isNegated(String cue) {
    String plain = AFFIRMING.matcher(cue).replaceAll("");
    return List.of(plain.split(" ", -1)).stream().anyMatch(Denial::isNegation);
  }

  private static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
  }

  private static boolean isAny(List<String> cue, Set<String> words) {
    return cue.stream().flatMap(CueWords::stems).anyMatch(words::contains);
  }

  /** "Dismissed the plan as a trap" says what it is. */
  private static boolean isJudgement(List<String> cue, String text, Frame frame) {
    return cue.stream().flatMap(CueWords::stems).anyMatch("dismiss"::equals)
        && CueWords.words(text, frame.content()).contains("as");
  }

  /** "Gave no details", "provided no further comment". */
  private static boolean isNothing(String text, Frame frame) {
    return CueWords.words(text, frame.content()).stream().limit(1).anyMatch("no"::equals);
  }

  private static boolean isNobody(String text, Frame frame) {
    if (!frame.source().isEmpty()) {
      return CueWords.words(text, frame.source()).stream().limit(1).anyMatch(NOBODY::contains);
    }
    int from = frame.cue().isEmpty() ? 0 : frame.cue().getFirst().start();
    return NOBODY_BEFORE.matcher(text.substring(Math.max(0, from - BEFORE), from)).find();
  }
}
