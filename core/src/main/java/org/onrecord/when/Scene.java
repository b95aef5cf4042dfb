package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence and what its expressions of time may be counted from.
 *
 * @param tokens the sentence
 * @param today the day of publication, where known
 * @param anchor the date that the text named last, if it is plain which one that is
 */
record Scene(Tokens tokens, Optional<LocalDate> today, Optional<Period> anchor) {
  /** A leap day comes once in at most eight years. */
  private static final int YEARS_LOOKED_AT = 9;

  /** What follows from the day of publication; undecided without one. */
  Meaning fromToday(Function<LocalDate, Period> period) {
    return today.map(period).map(Meaning::resolved).orElseGet(Meaning::undecided);
  }

  /** What follows from the date named last; undecided without one. */
  Meaning fromAnchor(Function<Period, Optional<Period>> period) {
    return anchor.flatMap(period).map(Meaning::resolved).orElseGet(Meaning::undecided);
  }

  boolean isFuture(int at) {
    return Tense.isFuture(tokens, at);
  }

  /**
   * A date without a year in the year that is nearest: the last one, or the next for what is to
   * come. Without a day of publication, or where the sentence speaks of another year and not of
   * now, it stays.
   */
  Meaning nearest(Meaning.Yearless date, int at) {
    return nearest(date, at, isFuture(at));
  }

  /** The same where more words than those near {@code at} tell whether it is to come. */
  Meaning nearest(Meaning.Yearless date, int at, boolean future) {
    Optional<Period> found = today.flatMap(day -> nearest(date, day, future));
    Set<Integer> years = tokens.years();
    return found
        .filter(
            it ->
                years.isEmpty()
                    || years.contains(it.first().getYear())
                    || Tense.isOfNow(tokens, at))
        .map(Meaning::resolved)
        .orElse(date);
  }

  /** The last one that has begun by {@code day}, or the first one that isn't over then. */
  static Optional<Period> nearest(Meaning.Yearless date, LocalDate day, boolean future) {
    Stream<Integer> years =
        IntStream.range(0, YEARS_LOOKED_AT).mapToObj(i -> day.getYear() + (future ? i : -i));
    return years
        .flatMap(year -> date.in(year).stream())
        .filter(it -> future ? !it.last().isBefore(day) : !it.first().isAfter(day))
        .findFirst();
  }
}
