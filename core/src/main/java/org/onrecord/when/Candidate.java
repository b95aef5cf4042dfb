package org.onrecord.when;

import java.time.LocalDate;
import java.time.YearMonth;
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
    return new Candidate(span, Optional.of(new DateMention(span, value, precision, Basis.STATED)));
  }

  /** What the words come to. */
  Written written() {
    return new Written(
        span, date.map(it -> meaning(it.value(), it.precision())).orElseGet(Meaning::undecided));
  }

  private static Meaning meaning(String value, Precision precision) {
    if (value.startsWith(Meaning.NO_YEAR)) {
      int month = Integer.parseInt(value, 5, 7, 10);
      int first = precision == Precision.MONTH ? 0 : Integer.parseInt(value, 8, 10, 10);
      int last =
          precision == Precision.RANGE
              ? Integer.parseInt(value, value.length() - 2, value.length(), 10)
              : first;
      return new Meaning.Yearless(month, first, last);
    }
    return Meaning.stated(period(value, precision));
  }

  private static Period period(String value, Precision precision) {
    return switch (precision) {
      case DAY -> Period.day(LocalDate.parse(value));
      case MONTH -> Period.month(YearMonth.parse(value));
      case YEAR -> Period.year(Integer.parseInt(value));
      case DECADE -> Period.decade(10 * Integer.parseInt(value, 0, value.length() - 1, 10));
      case WEEK, QUARTER, SEASON, RANGE -> range(value);
    };
  }

  private static Period range(String value) {
    int slash = value.indexOf('/');
    Precision each = slash == 4 ? Precision.YEAR : Precision.DAY;
    return Period.between(
        period(value.substring(0, slash), each), period(value.substring(slash + 1), each));
  }

  static Candidate impossible(Span span) {
    return new Candidate(span, Optional.empty());
  }
}
