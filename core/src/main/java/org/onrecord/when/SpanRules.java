package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;

/** From one date to another: "between May 3 and 7", "Thursday through Tuesday", "since March". */
final class SpanRules {
  private static final int LONGEST_MONTH = 31;

  private SpanRules() {}

  /**
   * One end of a span.
   *
   * @param day a day of a month without a year, or a month, before anything was resolved
   */
  private record End(int end, Meaning meaning, Optional<Meaning.Yearless> day) {}

  /** "From A to B", "between A and B", "A through B", "A–B", "the 1960s and 1970s". */
  static Optional<Phrase> between(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    boolean from = tokens.is(at, "from");
    boolean between = tokens.is(at, "between");
    int first = from || between ? at + 1 : at;
    Optional<End> begin = isMoved(tokens, at) ? Optional.empty() : end(scene, first);
    if (begin.isEmpty()) {
      return numbered(scene, first, between);
    }
    int joint = begin.get().end();
    boolean joined =
        between
            ? tokens.is(joint, "and")
            : tokens.is(joint, "to", "through", "until", "till", "thru", "-", "–", "—");
    if (!joined) {
      return from ? Optional.empty() : decades(scene, begin.get());
    }
    return end(scene, joint + 1)
        .flatMap(last -> join(scene, begin.get(), last))
        .or(() -> dayOnly(scene, begin.get(), joint + 1));
  }

  /** "The 1960s and 1970s", one after the other, are one stretch. */
  private static Optional<Phrase> decades(Scene scene, End begin) {
    Optional<Period> one = decade(begin);
    return Optional.of(begin.end())
        .filter(joint -> one.isPresent() && scene.tokens().is(joint, "and"))
        .flatMap(joint -> end(scene, joint + 1))
        .filter(
            last ->
                decade(last)
                    .filter(it -> it.first().equals(one.orElseThrow().last().plusDays(1)))
                    .isPresent())
        .flatMap(last -> join(scene, begin, last));
  }

  private static Optional<Period> decade(End end) {
    return end.meaning().findPeriod().filter(it -> it.precision() == Precision.DECADE);
  }

  /** Whether something was moved from the date here to another. */
  private static boolean isMoved(Tokens tokens, int at) {
    int before = tokens.is(at, "from") ? at - 1 : tokens.is(at - 1, "from") ? at - 2 : -1;
    return tokens.is(before, "moved", "postponed", "delayed", "shifted", "vote");
  }

  private static Optional<End> end(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Meaning.Yearless> day =
        MonthRules.yearless(tokens, at).or(() -> MonthRules.month(tokens, at));
    Optional<Phrase> phrase =
        Grammar.offset(scene, at)
            .filter(it -> !(it.meaning() instanceof Meaning.Undecided))
            .or(() -> PartRules.decade(scene, at))
            .or(() -> day.map(it -> new Phrase(at + 1, scene.nearest(it, at, false))));
    return phrase.map(
        it -> new End(it.end(), it.meaning(), day.filter(known -> it.end() == at + 1)));
  }

  /** "3 to 7 May", "between 3 and 7 May 2024". */
  private static Optional<Phrase> numbered(Scene scene, int at, boolean between) {
    Tokens tokens = scene.tokens();
    Optional<Integer> day = tokens.number(at).filter(it -> it >= 1 && it <= LONGEST_MONTH);
    boolean joined =
        between ? tokens.is(at + 1, "and") : tokens.is(at + 1, "to", "through", "until");
    if (day.isEmpty() || !joined) {
      return Optional.empty();
    }
    return Optional.of(at + 2)
        .flatMap(next -> end(scene, next))
        .flatMap(
            last -> sameMonth(last.meaning(), day.get(), -1).map(it -> new Phrase(last.end(), it)));
  }

  /** "May 3 to 7", "between May 3 and 7, 2024". */
  private static Optional<Phrase> dayOnly(Scene scene, End begin, int at) {
    Tokens tokens = scene.tokens();
    Optional<Integer> day = tokens.number(at).filter(it -> it >= 1 && it <= LONGEST_MONTH);
    boolean month = begin.day().filter(Meaning.Yearless::isMonth).isPresent();
    boolean written = begin.day().isPresent() || given(begin);
    if (day.isEmpty() || month || !written || Years.isCounted(tokens.word(at + 1))) {
      return Optional.empty();
    }
    int comma = tokens.is(at + 1, ",") ? at + 2 : at + 1;
    String year = tokens.word(comma);
    boolean dated = begin.day().isPresent() && year.length() == 4 && year.matches(Years.PLAUSIBLE);
    Optional<Meaning> first =
        dated
            ? begin.day().flatMap(it -> it.in(Integer.parseInt(year))).map(Meaning::stated)
            : Optional.of(begin.meaning());
    int end = dated ? comma + 1 : at + 1;
    return first
        .flatMap(it -> sameMonth(it, day.get(), 1))
        .filter(it -> !Unit.of(tokens.word(at + 1)).isPresent())
        .map(it -> new Phrase(end, it));
  }

  /** Days of one month, the other one before (-1) or after (1) the given one. */
  private static Optional<Meaning> sameMonth(Meaning meaning, int other, int side) {
    return switch (meaning) {
      case Meaning.Known it -> {
        LocalDate day = it.period().first();
        boolean fits =
            it.period().isDay()
                && other <= day.lengthOfMonth()
                && side * (other - day.getDayOfMonth()) > 0;
        yield fits
            ? Optional.of(new Meaning.Known(days(day, day.withDayOfMonth(other)), it.basis()))
            : Optional.empty();
      }
      case Meaning.Yearless it ->
          it.precision() == Precision.DAY && side * (other - it.first()) > 0
              ? Optional.of(yearless(it.month(), it.first(), other)).filter(SpanRules::exists)
              : Optional.empty();
      case Meaning.Undecided it -> Optional.empty();
    };
  }

  private static Period days(LocalDate one, LocalDate other) {
    boolean forward = one.isBefore(other);
    return Period.days(forward ? one : other, forward ? other : one, Precision.RANGE);
  }

  private static Meaning yearless(int month, int one, int other) {
    return new Meaning.Yearless(month, Math.min(one, other), Math.max(one, other));
  }

  private static boolean exists(Meaning meaning) {
    return meaning instanceof Meaning.Yearless it && it.in(2024).isPresent();
  }

  private static Optional<Phrase> join(Scene scene, End begin, End last) {
    Optional<Period> from = begin.meaning().findPeriod();
    Optional<Period> to = last.meaning().findPeriod();
    boolean years = given(last) && begin.day().isPresent();
    if (years) {
      LocalDate before = last.meaning().findPeriod().orElseThrow().first();
      from = begin.day().flatMap(day -> Scene.nearest(day, before, false));
    }
    if (from.isEmpty() || from.get().isOpen()) {
      return sameMonth(begin, last);
    }
    LocalDate start = from.get().first();
    if (last.day().isPresent()) {
      to = Scene.nearest(last.day().get(), start, true);
    } else if (to.isPresent() && to.get().isDay() && to.get().first().isBefore(start)) {
      boolean weekday = isBareWeekday(scene.tokens(), last.end() - 1);
      to = weekday ? to.map(day -> Period.day(day.first().plusWeeks(1))) : Optional.empty();
    }
    boolean stated = given(last) && (years || given(begin));
    Period first = from.get();
    return to.filter(it -> !it.isOpen() && it.last().isAfter(first.last()) && alike(first, it))
        .map(it -> Period.between(first, it))
        .map(it -> new Phrase(last.end(), stated ? Meaning.stated(it) : Meaning.resolved(it)));
  }

  private static boolean isBareWeekday(Tokens tokens, int at) {
    return DayRules.weekday(tokens, at).isPresent()
        && !tokens.is(at - 1, "last", "past", "previous");
  }

  /** Whether the words give the date whole. */
  private static boolean given(End end) {
    return end.meaning() instanceof Meaning.Known known && known.basis() == Basis.STATED;
  }

  private static boolean alike(Period from, Period to) {
    return from.precision() == to.precision()
        || (from.precision() != Precision.RANGE && to.precision() != Precision.RANGE);
  }

  private static Optional<Phrase> sameMonth(End begin, End last) {
    return begin
        .day()
        .filter(day -> last.day().filter(it -> it.month() == day.month()).isPresent())
        .flatMap(day -> sameMonth(day, last.day().orElseThrow().first(), 1))
        .map(meaning -> new Phrase(last.end(), meaning));
  }

  /** "Since March 2024", "from Monday on". */
  static Optional<Phrase> since(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    boolean from = tokens.is(at, "from");
    if (!from && !tokens.is(at, "since")) {
      return Optional.empty();
    }
    int next = tokens.is(at + 1, "the") && !from ? at + 2 : at + 1;
    Optional<Phrase> phrase = open(scene, at + 1).or(() -> open(scene, next));
    return phrase
        .filter(it -> !from || tokens.is(it.end(), "on", "onward", "onwards"))
        .flatMap(
            it ->
                known(it.meaning())
                    .filter(known -> !isToCome(scene, known.period()))
                    .map(known -> new Meaning.Known(since(tokens, next, known), known.basis()))
                    .map(known -> new Phrase(from ? it.end() + 1 : it.end(), known)));
  }

  /** From "the beginning of the year" is from its first day, not from about then. */
  private static Period since(Tokens tokens, int at, Meaning.Known known) {
    boolean begins = tokens.is(at, "beginning", "start", "outset");
    return Period.since(begins ? Period.day(known.period().first()) : known.period());
  }

  /** "Until Friday", "through 2030". */
  static Optional<Phrase> until(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (!tokens.is(at, "until", "till", "through")) {
      return Optional.empty();
    }
    return open(scene, at + 1)
        .flatMap(
            it ->
                known(it.meaning())
                    .map(known -> new Meaning.Known(Period.until(known.period()), known.basis()))
                    .map(known -> new Phrase(it.end(), known)));
  }

  private static Optional<Phrase> open(Scene scene, int at) {
    Optional<Phrase> month =
        MonthRules.month(scene.tokens(), at).map(it -> new Phrase(at + 1, scene.nearest(it, at)));
    return Grammar.offset(scene, at).or(() -> month).or(() -> PartRules.decade(scene, at));
  }

  private static Optional<Meaning.Known> known(Meaning meaning) {
    return meaning instanceof Meaning.Known known && !known.period().isOpen()
        ? Optional.of(known)
        : Optional.empty();
  }

  private static boolean isToCome(Scene scene, Period period) {
    return scene.today().filter(today -> period.first().isAfter(today)).isPresent();
  }
}
