package org.onrecord.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What date words come to. */
sealed interface Meaning {
  /** The word for a year that is not given, in EDTF. */
  String NO_YEAR = "XXXX";

  /** The first and the last year of four digits. */
  int EARLIEST = 1000;

  int LATEST = 9999;

  /**
   * A date.
   *
   * @param basis whether the words are the date or it follows from them
   */
  record Known(Period period, Basis basis) implements Meaning {}

  /**
   * A month, a day or days of it, without a year.
   *
   * @param month from 1 to 12
   * @param first day of the month; 0 for the whole month
   * @param last day of the month; {@code first} for a single day
   */
  record Yearless(int month, int first, int last) implements Meaning {
    boolean isMonth() {
      return first == 0;
    }

    /** The same in a year; empty if that year has no such day. */
    Optional<Period> in(int year) {
      try {
        if (isMonth()) {
          return Optional.of(Period.month(YearMonth.of(year, month)));
        }
        LocalDate from = LocalDate.of(year, month, first);
        LocalDate to = LocalDate.of(year, month, last);
        return Optional.of(
            first == last ? Period.day(from) : Period.days(from, to, Precision.RANGE));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    String edtf() {
      String whole = "%s-%02d".formatted(NO_YEAR, month);
      if (isMonth()) {
        return whole;
      }
      String from = "%s-%02d".formatted(whole, first);
      return first == last ? from : from + "/%s-%02d".formatted(whole, last);
    }

    Precision precision() {
      if (isMonth()) {
        return Precision.MONTH;
      }
      return first == last ? Precision.DAY : Precision.RANGE;
    }
  }

  /** Words about time that decide nothing. */
  record Undecided() implements Meaning {}

  /**
   * A date that was worked out; one outside the years that are written with four digits is none.
   */
  static Meaning resolved(Period period) {
    boolean written =
        (period.first().equals(LocalDate.MIN) || isWritten(period.first()))
            && (period.last().equals(LocalDate.MAX) || isWritten(period.last()));
    return written ? new Known(period, Basis.RESOLVED) : undecided();
  }

  private static boolean isWritten(LocalDate day) {
    return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
  }

  static Meaning stated(Period period) {
    return new Known(period, Basis.STATED);
  }

  static Meaning undecided() {
    return new Undecided();
  }

  /** The date, if it is known whole. */
  default Optional<Period> findPeriod() {
    return switch (this) {
      case Known known -> Optional.of(known.period());
      case Yearless yearless -> Optional.empty();
      case Undecided undecided -> Optional.empty();
    };
  }
}
