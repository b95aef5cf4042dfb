package org.onrecord.when;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Counted from another date: "two days after the June 13 strikes", "a week earlier". */
final class OffsetRules {
  /** A year that has a leap day, and one that has none. */
  private static final int LEAP = 2024;

  private static final int COMMON = 2023;

  private OffsetRules() {}

  /** An amount and a unit, then before or after what. */
  static Optional<Phrase> from(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<CountRules.Count> found = count(tokens, at);
    if (found.isEmpty() || found.get().unit() == Unit.HOUR) {
      return Optional.empty();
    }
    CountRules.Count count = found.get();
    int end = count.end();
    if (tokens.is(end, "earlier", "later", "afterwards", "afterward")) {
      int sign = tokens.is(end, "earlier") ? -1 : 1;
      return Optional.of(new Phrase(end + 1, fromAnchor(scene, count, sign)));
    }
    int sign = sign(tokens, end);
    if (sign == 0) {
      return Optional.empty();
    }
    int next = tokens.is(end, "prior") ? end + 2 : end + 1;
    if (tokens.isMark(next)) {
      return Optional.of(new Phrase(next, fromAnchor(scene, count, sign)));
    }
    Optional<Phrase> base = base(scene, next);
    return Optional.of(
        base.map(it -> new Phrase(it.end(), shifted(it.meaning(), count, sign)))
            .orElseGet(() -> new Phrase(next, Meaning.undecided())));
  }

  /** "Two days", "the day", "the week": one of it. */
  private static Optional<CountRules.Count> count(Tokens tokens, int at) {
    if (tokens.is(at, "the") && !tokens.word(at + 1).endsWith("s")) {
      Optional<Unit> unit =
          tokens.is(at + 1, "night", "evening", "morning")
              ? Optional.of(Unit.DAY)
              : Unit.of(tokens.word(at + 1));
      return unit.map(it -> new CountRules.Count(new Amount(at + 2, 2, false, false), it));
    }
    if (tokens.is(at, "eve") && tokens.is(at + 1, "of")) {
      return Optional.empty();
    }
    return CountRules.count(tokens, at);
  }

  private static int sign(Tokens tokens, int at) {
    boolean before = tokens.is(at, "before") || (tokens.is(at, "prior") && tokens.is(at + 1, "to"));
    return before ? -1 : tokens.is(at, "after", "following", "from") ? 1 : 0;
  }

  /** The date counted from, an article or possessive before it left aside. */
  private static Optional<Phrase> base(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Phrase> plain = Grammar.part(scene, at);
    boolean led = tokens.is(at, "the", "a", "an", "its", "his", "her", "their", "this");
    return plain.isPresent() || !led ? plain : Grammar.part(scene, at + 1);
  }

  private static Meaning fromAnchor(Scene scene, CountRules.Count count, int sign) {
    return scene
        .anchor()
        .map(anchor -> shifted(Meaning.resolved(anchor), count, sign))
        .orElseGet(Meaning::undecided);
  }

  private static Meaning shifted(Meaning base, CountRules.Count count, int sign) {
    if (count.amount().vague()) {
      return Meaning.undecided();
    }
    return switch (base) {
      case Meaning.Known it ->
          shifted(it.period(), count, sign).map(Meaning::resolved).orElseGet(Meaning::undecided);
      case Meaning.Yearless it -> shifted(it, count, sign);
      case Meaning.Undecided it -> it;
    };
  }

  /** So many units earlier (-1) or later (1), as fine as they are; empty where that isn't told. */
  static Optional<Period> shifted(Period base, CountRules.Count count, int sign) {
    Unit unit = count.unit();
    if (base.isOpen() || !unit.countsFrom(base.precision())) {
      return Optional.empty();
    }
    LocalDate day = unit.addHalves(base.first(), sign * count.amount().halves());
    boolean days = base.isDay() && unit.compareTo(Unit.FORTNIGHT) <= 0;
    Period period = (days ? Unit.DAY : unit.grain()).around(day).orElseThrow();
    return Optional.of(count.amount().about() ? period.about() : period);
  }

  /** Days from a day without a year, if they come to the same in every year. */
  private static Meaning shifted(Meaning.Yearless base, CountRules.Count count, int sign) {
    Optional<Period> leap = base.in(LEAP).flatMap(it -> shifted(it, count, sign));
    Optional<Period> common = base.in(COMMON).flatMap(it -> shifted(it, count, sign));
    if (leap.isEmpty() || common.isEmpty() || !leap.get().isDay() || count.amount().about()) {
      return Meaning.undecided();
    }
    LocalDate day = leap.get().first();
    boolean same =
        day.getYear() == LEAP
            && common.get().first().getYear() == COMMON
            && MonthDay.from(day).equals(MonthDay.from(common.get().first()));
    return same
        ? new Meaning.Yearless(day.getMonthValue(), day.getDayOfMonth(), day.getDayOfMonth())
        : Meaning.undecided();
  }
}
