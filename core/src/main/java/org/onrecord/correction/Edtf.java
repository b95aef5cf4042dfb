package org.onrecord.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.when.Precision;

/** How fine a date in EDTF (ISO 8601-2) is, as far as the record uses that form. */
final class Edtf {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DECADE = Pattern.compile("\\d{3}X");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(0[1-9]|1[0-2])");
  private static final Pattern SEASON = Pattern.compile("\\d{4}-2[1-4]");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-3[3-6]");
  private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-\\d{2}-\\d{2}");

  /** A leap year, so that 29 February of no known year is a day. */
  private static final String SOME_YEAR = "2000";

  private Edtf() {}

  /** How fine {@code value} is; empty if it is no date. */
  static Optional<Precision> precision(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return point(value);
    }
    String begin = value.substring(0, slash);
    String end = value.substring(slash + 1);
    boolean open = begin.equals("..") || end.equals("..");
    boolean bounded =
        (begin.equals("..") || point(begin).isPresent())
            && (end.equals("..") || point(end).isPresent());
    boolean inOrder = open || begin.compareTo(end) <= 0;
    return bounded && inOrder && !begin.equals(end)
        ? Optional.of(Precision.RANGE)
        : Optional.empty();
  }

  private static Optional<Precision> point(String given) {
    String value = given.endsWith("~") ? given.substring(0, given.length() - 1) : given;
    if (DAY.matcher(value).matches()) {
      return isDay(value) ? Optional.of(Precision.DAY) : Optional.empty();
    }
    if (MONTH.matcher(value).matches()) {
      return Optional.of(Precision.MONTH);
    }
    if (SEASON.matcher(value).matches()) {
      return Optional.of(Precision.SEASON);
    }
    if (QUARTER.matcher(value).matches()) {
      return Optional.of(Precision.QUARTER);
    }
    if (DECADE.matcher(value).matches()) {
      return Optional.of(Precision.DECADE);
    }
    return YEAR.matcher(value).matches() ? Optional.of(Precision.YEAR) : Optional.empty();
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value.replace("XXXX", SOME_YEAR));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
