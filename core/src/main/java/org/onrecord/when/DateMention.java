package org.onrecord.when;

import java.time.LocalDate;
import org.onrecord.text.Span;

/**
 * A date that the text gives.
 *
 * @param span its words
 * @param value what they say, in EDTF; {@code XXXX-02-02} where the year is not given
 * @param precision how fine the value is
 * @param basis whether the words are the date or it follows from them
 */
public record DateMention(Span span, String value, Precision precision, Basis basis) {
  private static final String OPEN = "/..";

  /**
   * The same, ended by a day if it is open towards what is to come: {@code 2025-01/..} until 12
   * March 2025 is {@code 2025-01/2025-03}. The end is told as finely as the beginning.
   */
  public DateMention until(LocalDate day) {
    if (!value.endsWith(OPEN)) {
      return this;
    }
    String begin = value.substring(0, value.length() - OPEN.length());
    String end = day.toString();
    boolean plain = begin.length() <= end.length() && begin.matches("\\d{4}(?:-\\d\\d){0,2}");
    String last = plain ? end.substring(0, begin.length()) : end;
    boolean before = plain && begin.compareTo(last) < 0;
    return before ? new DateMention(span, begin + "/" + last, precision, Basis.RESOLVED) : this;
  }
}
