package org.onrecord.record;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.issue.Issues;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.text.Span;

/** Judges a sentence as if somebody had said it in these words. */
final class Sayings {
  private Sayings() {}

  /** Where the sentence stands on the first issue that it speaks of. */
  static Optional<Stance> stance(Issues issues, String sentence) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Frame frame =
        new Frame(List.of(), List.of(), List.of(new Span(0, sentence.length())), Form.DIRECT);
    Attribution said = Attribution.of(frame, Sense.of(Kind.SPEECH), 1);
    return issues.of(sentence, said, List.of()).stream().findFirst().flatMap(OnIssue::stance);
  }
}
