package org.onrecord.when;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Words in the shape of a date.
 *
 * @param span the words
 * @param date the date they give; empty if no calendar has it
 */
record Candidate(Span span, Optional<DateMention> date) {
  static Candidate of(Span span, String value, Precision precision) {
    return new Candidate(span, Optional.of(new DateMention(span, value, precision)));
  }

  static Candidate impossible(Span span) {
    return new Candidate(span, Optional.empty());
  }
}
