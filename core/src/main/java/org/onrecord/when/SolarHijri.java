package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar of Iran, whose year begins at the spring equinox, by the cycle of 33 years that
 * gives the official leap years from 1244 to 1472 (1865 to 2093).
 */
final class SolarHijri {
  static final int MONTHS = 12;

  private static final int EARLIEST = 1244;
  private static final int LATEST = 1472;
  private static final int KNOWN_YEAR = 1403;
  private static final LocalDate KNOWN_NEW_YEAR = LocalDate.of(2024, 3, 20);
  private static final int CYCLE = 33;
  private static final int LONG_MONTHS = 6;

  private SolarHijri() {}

  /** A day; empty if the calendar has none such. */
  static Optional<LocalDate> day(int year, int month, int day) {
    boolean exists =
        year >= EARLIEST
            && year <= LATEST
            && month >= 1
            && month <= MONTHS
            && day >= 1
            && day <= length(year, month);
    return exists ? Optional.of(first(year, month).plusDays(day - 1L)) : Optional.empty();
  }

  static Optional<Period> month(int year, int month) {
    return day(year, month, 1)
        .map(
            first -> Period.days(first, first.plusDays(length(year, month) - 1L), Precision.RANGE));
  }

  static Optional<Period> year(int year) {
    return day(year, 1, 1)
        .map(
            first ->
                Period.days(first, first.plusDays(isLeap(year) ? 365L : 364L), Precision.RANGE));
  }

  /** The year in which {@code day} is. */
  static int yearOf(LocalDate day) {
    int year = day.getYear() - 621;
    return day(year, 1, 1).filter(newYear -> newYear.isAfter(day)).isPresent() ? year - 1 : year;
  }

  private static LocalDate first(int year, int month) {
    LocalDate newYear = KNOWN_NEW_YEAR;
    for (int y = KNOWN_YEAR; y < year; y++) {
      newYear = newYear.plusDays(isLeap(y) ? 366 : 365);
    }
    for (int y = KNOWN_YEAR - 1; y >= year; y--) {
      newYear = newYear.minusDays(isLeap(y) ? 366 : 365);
    }
    int before = month - 1;
    return newYear.plusDays(
        31L * Math.min(before, LONG_MONTHS) + 30L * Math.max(0, before - LONG_MONTHS));
  }

  private static int length(int year, int month) {
    return month <= LONG_MONTHS ? 31 : month < MONTHS || isLeap(year) ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return switch (year % CYCLE) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
