package org.onrecord.when;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days that words give.
 *
 * @param first its first day; {@link LocalDate#MIN} if it has none
 * @param last its last day; {@link LocalDate#MAX} if it has none
 * @param precision how fine it is
 * @param edtf how EDTF (ISO 8601-2:2019) writes it
 */
record Period(LocalDate first, LocalDate last, Precision precision, String edtf) {
  /** The number in EDTF of the first quarter of a year; the others follow. */
  static final int FIRST_QUARTER = 33;

  private static final int WEEK_DAYS = 7;

  Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + ", " + last);
    }
  }

  static Period day(LocalDate day) {
    return new Period(day, day, Precision.DAY, day.toString());
  }

  /** The week in which {@code day} is; weeks begin on Monday (ISO 8601). */
  static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return days(monday, monday.plusDays(WEEK_DAYS - 1), Precision.WEEK);
  }

  /** Saturday and Sunday of the week in which {@code day} is. */
  static Period weekend(LocalDate day) {
    LocalDate sunday = week(day).last;
    return days(sunday.minusDays(1), sunday, Precision.RANGE);
  }

  static Period days(LocalDate first, LocalDate last, Precision precision) {
    return new Period(first, last, precision, first + "/" + last);
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, month.toString());
  }

  /** A quarter of a year, from 1 to 4. */
  static Period quarter(int year, int quarter) {
    YearMonth begin = YearMonth.of(year, 3 * quarter - 2);
    String code = year + "-" + (FIRST_QUARTER + quarter - 1);
    return new Period(begin.atDay(1), begin.plusMonths(2).atEndOfMonth(), Precision.QUARTER, code);
  }

  static Period year(int year) {
    return new Period(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Precision.YEAR,
        "%04d".formatted(year));
  }

  /** The decade that begins with {@code year}. */
  static Period decade(int year) {
    return new Period(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + 9, 12, 31),
        Precision.DECADE,
        year / 10 + "X");
  }

  /** A century, the twentieth from 1901 to 2000. */
  static Period century(int number) {
    return between(year(100 * number - 99), year(100 * number));
  }

  /** From the first day of one to the last day of the other, as fine as each is. */
  static Period between(Period from, Period to) {
    return new Period(from.first, to.last, Precision.RANGE, begin(from) + "/" + end(to));
  }

  static Period since(Period from) {
    return new Period(from.first, LocalDate.MAX, Precision.RANGE, begin(from) + "/..");
  }

  static Period until(Period to) {
    return new Period(LocalDate.MIN, to.last, Precision.RANGE, "../" + end(to));
  }

  /** The same, not taken exactly; ranges and decades have no mark for it. */
  Period about() {
    boolean markable = edtf.indexOf('/') < 0 && edtf.indexOf('X') < 0 && !edtf.endsWith("~");
    return markable ? new Period(first, last, precision, edtf + "~") : this;
  }

  /** About a day that stands for a part of this: its beginning, middle or end. */
  Period near(LocalDate day) {
    return new Period(day, day, precision, day + "~");
  }

  /** About a year that stands for a part of this. */
  Period aboutYear(int year) {
    Period whole = year(year);
    return new Period(whole.first, whole.last, precision, whole.edtf + "~");
  }

  /** The day in its middle, the later one of two. */
  LocalDate middle() {
    return first.plusDays((last.toEpochDay() - first.toEpochDay() + 1) / 2);
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  boolean isOpen() {
    return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
  }

  private static String begin(Period period) {
    return switch (period.precision) {
      case DAY, MONTH, YEAR -> period.edtf;
      case DECADE -> "%04d".formatted(period.first.getYear());
      case WEEK, QUARTER, SEASON, RANGE -> period.first.toString();
    };
  }

  private static String end(Period period) {
    return switch (period.precision) {
      case DAY, MONTH, YEAR -> period.edtf;
      case DECADE -> "%04d".formatted(period.last.getYear());
      case WEEK, QUARTER, SEASON, RANGE -> period.last.toString();
    };
  }
}
