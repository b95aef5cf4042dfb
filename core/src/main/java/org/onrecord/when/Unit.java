package org.onrecord.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What time is counted in. */
enum Unit {
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  private static final int WEEK_DAYS = 7;
  private static final int DAY_HOURS = 24;

  /** The unit that a word names in the singular or the plural. */
  static Optional<Unit> of(String word) {
    return DateWords.value("unit", word).map(number -> values()[number - 1]);
  }

  /** The unit's own stretch of the calendar in which {@code day} is; empty for hours. */
  Optional<Period> around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case HOUR, FORTNIGHT -> Optional.empty();
      case DAY -> Optional.of(Period.day(day));
      case WEEK -> Optional.of(Period.week(day));
      case MONTH -> Optional.of(Period.month(YearMonth.from(day)));
      case QUARTER -> Optional.of(Period.quarter(year, (day.getMonthValue() + 2) / 3));
      case YEAR -> Optional.of(Period.year(year));
      case DECADE -> Optional.of(Period.decade(year - year % 10));
      case CENTURY -> Optional.of(Period.century((year + 99) / 100));
    };
  }

  /** The day so many units later, or earlier for a negative number. */
  LocalDate add(LocalDate day, int count) {
    return switch (this) {
      case HOUR -> day.plusDays(Math.round(count / (double) DAY_HOURS));
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The day that many half units later: half a year is six months, half a month fifteen days. */
  LocalDate addHalves(LocalDate day, int halves) {
    LocalDate whole = add(day, halves / 2);
    if (halves % 2 == 0) {
      return whole;
    }
    int sign = Integer.signum(halves);
    return switch (this) {
      case HOUR, DAY -> whole;
      case WEEK -> whole.plusDays(4L * sign);
      case FORTNIGHT -> whole.plusDays((long) WEEK_DAYS * sign);
      case MONTH -> whole.plusDays(15L * sign);
      case QUARTER -> whole.plusDays(45L * sign);
      case YEAR -> whole.plusMonths(6L * sign);
      case DECADE -> whole.plusYears(5L * sign);
      case CENTURY -> whole.plusYears(50L * sign);
    };
  }

  /** How finely a count of this unit tells the day that it leads to. */
  Unit grain() {
    return switch (this) {
      case HOUR, DAY -> DAY;
      case WEEK, FORTNIGHT -> WEEK;
      case MONTH -> MONTH;
      case QUARTER -> MONTH;
      case YEAR, DECADE, CENTURY -> YEAR;
    };
  }

  /** Whether a date of this precision is fine enough to count this unit from. */
  boolean countsFrom(Precision precision) {
    return switch (precision) {
      case DAY -> true;
      case WEEK -> this == WEEK || this == FORTNIGHT;
      case MONTH -> compareTo(MONTH) >= 0;
      case QUARTER -> this == QUARTER || compareTo(YEAR) >= 0;
      case YEAR -> compareTo(YEAR) >= 0;
      case DECADE, SEASON, RANGE -> false;
    };
  }
}
