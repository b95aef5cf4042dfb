package org.onrecord.reading;

import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.text.Span;

/**
 * What happens, told by verbs that mostly tell what somebody thinks or says: "the port could see
 * new tariffs", "the year saw two strikes", "the case was referred to the court".
 */
final class Befallen {
  /** What is still to be seen. */
  private static final Pattern TO_SEE =
      Pattern.compile("(?:could|would|will|may|might|can)(?: also| soon| now)? see");

  private static final Pattern SEE =
      Pattern.compile("(?:has |have |had )?(?:also )?(?:saw|seen|sees)");

  /** What sees nothing: times, and what happens in them. */
  private static final Pattern TIME =
      Pattern.compile(
          ".*\\b(?:year|month|week|day|night|decade|summer|winter|spring|autumn|summit|election"
              + "|vote|war|campaign|crisis|ceremony|meeting|talks|visit|attack)s?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern REFERRED =
      Pattern.compile("(?:has |have |had )?(?:also |now )?(?:been|was|were|is|are) referred to");

  private static final Pattern CLAUSE =
      Pattern.compile("[“\"‘']|(?:that|whether|what|how|why|if)\\b", Pattern.CASE_INSENSITIVE);

  /** "See it as a trap", and not "as high as". */
  private static final Pattern AS = Pattern.compile("\\bas (?!\\w+ as\\b)(?!\\d)");

  private Befallen() {}

  /** Whether an attribution in {@code text} tells only what happens. */
  static boolean is(String text, Attribution attribution) {
    if (attribution.form() != Form.INDIRECT || attribution.cue().isEmpty()) {
      return false;
    }
    String cue = Span.words(attribution.cue(), text);
    String content = Span.words(attribution.content(), text);
    if (REFERRED.matcher(cue).find()) {
      return !AS.matcher(content).find();
    }
    boolean time = TIME.matcher(Span.words(attribution.source(), text)).matches();
    boolean seen = TO_SEE.matcher(cue).matches() || (time && SEE.matcher(cue).matches());
    return seen && !CLAUSE.matcher(content).lookingAt() && !AS.matcher(content).find();
  }
}
