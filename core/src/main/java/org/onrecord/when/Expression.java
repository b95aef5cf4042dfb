package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Words about time.
 *
 * @param span the words
 * @param date what they come to; empty where they don't decide
 * @param first the first day of it; empty where the year is not given or it has no beginning
 * @param last the last day of it; empty where the year is not given or it has no end
 */
public record Expression(
    Span span, Optional<DateMention> date, Optional<LocalDate> first, Optional<LocalDate> last) {

  static Expression of(Span span, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Known known -> {
        Period period = known.period();
        DateMention date = new DateMention(span, period.edtf(), period.precision(), known.basis());
        yield new Expression(
            span,
            Optional.of(date),
            Optional.of(period.first()).filter(day -> !day.equals(LocalDate.MIN)),
            Optional.of(period.last()).filter(day -> !day.equals(LocalDate.MAX)));
      }
      case Meaning.Yearless yearless -> {
        DateMention date =
            new DateMention(span, yearless.edtf(), yearless.precision(), Basis.STATED);
        yield new Expression(span, Optional.of(date), Optional.empty(), Optional.empty());
      }
      case Meaning.Undecided undecided ->
          new Expression(span, Optional.empty(), Optional.empty(), Optional.empty());
    };
  }
}
