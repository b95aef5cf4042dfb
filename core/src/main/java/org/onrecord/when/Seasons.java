package org.onrecord.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A season of the year by its number in EDTF, from 21 (spring) to 24 (winter); its months are those
 * of the northern half of the earth, and serve only to tell which year is meant. A winter, which
 * lies in two years, is known only where its year is named.
 */
record Seasons(int code) {
  static final int SPRING = 21;
  static final int WINTER = 24;

  /** The season of a year. */
  Period in(int year) {
    YearMonth begin = YearMonth.of(year, 3 * (code - SPRING) + 3);
    return new Period(
        begin.atDay(1), begin.plusMonths(2).atEndOfMonth(), Precision.SEASON, year + "-" + code);
  }

  /** The one of this year. */
  Optional<Period> of(LocalDate today) {
    return code == WINTER ? Optional.empty() : Optional.of(in(today.getYear()));
  }

  /** The one of the year before, unless this year's is over and may be meant. */
  Optional<Period> before(LocalDate today) {
    return of(today).filter(it -> !it.last().isBefore(today)).map(it -> in(today.getYear() - 1));
  }

  /** The one of the year after, unless this year's has not begun and may be meant. */
  Optional<Period> after(LocalDate today) {
    return of(today).filter(it -> !it.first().isAfter(today)).map(it -> in(today.getYear() + 1));
  }
}
