package org.onrecord.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days as people write them in a question: 2025-03-13, or a whole month or year. */
public final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Days() {}

  /** The first day of what is written; empty where it is no day, month or year. */
  public static Optional<LocalDate> first(String written) {
    return day(written, false);
  }

  /** The last day of it. */
  public static Optional<LocalDate> last(String written) {
    return day(written, true);
  }

  private static Optional<LocalDate> day(String written, boolean last) {
    try {
      return Optional.of(
          switch (written.length()) {
            case YEAR -> month(written + (last ? "-12" : "-01"), last);
            case MONTH -> month(written, last);
            default -> LocalDate.parse(written);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate month(String written, boolean last) {
    YearMonth month = YearMonth.parse(written);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }
}
