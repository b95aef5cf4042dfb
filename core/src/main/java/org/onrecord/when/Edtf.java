package org.onrecord.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in EDTF (ISO 8601-2:2019), as far as the record writes that form: days, months, seasons,
 * quarters, years and decades, each also not taken exactly ({@code ~}), and stretches from one to
 * another or without end ({@code ..}).
 *
 * @param precision how fine it is
 * @param first its first day; empty where its year isn't known, or it has no beginning
 * @param last its last day; empty where its year isn't known, or it has no end
 */
public record Edtf(Precision precision, Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-\\d{2}-\\d{2}");
  private static final Pattern PART = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})");
  private static final String OPEN = "..";
  private static final String NO_YEAR = "XXXX";

  /** A leap year, so that 29 February of no known year is a day. */
  private static final String SOME_YEAR = "2000";

  private static final int DECEMBER = 12;
  private static final int LAST_QUARTER = Period.FIRST_QUARTER + 3;

  /** What {@code value} says; empty if it is no date. */
  public static Optional<Edtf> of(String value) {
    int slash = value.indexOf('/');
    return slash < 0
        ? point(value)
        : stretch(value.substring(0, slash), value.substring(slash + 1));
  }

  private static Optional<Edtf> stretch(String begin, String end) {
    boolean open = begin.equals(OPEN) || end.equals(OPEN);
    Optional<Edtf> from = point(begin);
    Optional<Edtf> until = point(end);
    boolean bounded =
        (begin.equals(OPEN) || from.isPresent()) && (end.equals(OPEN) || until.isPresent());
    boolean inOrder = open || begin.compareTo(end) <= 0;
    return bounded && inOrder && !begin.equals(end)
        ? Optional.of(
            new Edtf(Precision.RANGE, from.flatMap(Edtf::first), until.flatMap(Edtf::last)))
        : Optional.empty();
  }

  private static Optional<Edtf> point(String given) {
    String value = given.endsWith("~") ? given.substring(0, given.length() - 1) : given;
    if (DAY.matcher(value).matches()) {
      return day(value);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return part(part.group(1), Integer.parseInt(part.group(2)));
    }
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      int year = Integer.parseInt(decade.group(1)) * 10;
      return Optional.of(between(Precision.DECADE, Year.of(year), Year.of(year + 9)));
    }
    return YEAR.matcher(value).matches()
        ? Optional.of(between(Precision.YEAR, Year.parse(value), Year.parse(value)))
        : Optional.empty();
  }

  private static Edtf between(Precision precision, Year from, Year until) {
    YearMonth december = until.atMonth(DECEMBER);
    return new Edtf(precision, Optional.of(from.atDay(1)), Optional.of(december.atEndOfMonth()));
  }

  private static Optional<Edtf> day(String value) {
    try {
      LocalDate day = LocalDate.parse(value.replace(NO_YEAR, SOME_YEAR));
      Optional<LocalDate> known = Optional.of(day).filter(it -> !value.startsWith(NO_YEAR));
      return Optional.of(new Edtf(Precision.DAY, known, known));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A month, season or quarter, by the number that stands where a month does. */
  private static Optional<Edtf> part(String year, int number) {
    if (number >= 1 && number <= DECEMBER) {
      return Optional.of(
          year.equals(NO_YEAR)
              ? new Edtf(Precision.MONTH, Optional.empty(), Optional.empty())
              : of(Period.month(YearMonth.of(Integer.parseInt(year), number))));
    }
    if (year.equals(NO_YEAR)) {
      return Optional.empty();
    }
    int known = Integer.parseInt(year);
    if (number >= Seasons.SPRING && number <= Seasons.WINTER) {
      return Optional.of(of(new Seasons(number).in(known)));
    }
    return number >= Period.FIRST_QUARTER && number <= LAST_QUARTER
        ? Optional.of(of(Period.quarter(known, number - Period.FIRST_QUARTER + 1)))
        : Optional.empty();
  }

  private static Edtf of(Period period) {
    return new Edtf(period.precision(), Optional.of(period.first()), Optional.of(period.last()));
  }
}
