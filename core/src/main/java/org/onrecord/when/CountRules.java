package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;

/** Counted from today: "two years ago", "the past six months", "three weeks from now". */
final class CountRules {
  private CountRules() {}

  /** An amount and its unit. */
  record Count(Amount amount, Unit unit) {
    int end() {
      return amount.end();
    }
  }

  /** "Two weeks", "5-day", "a year and a half", "one and a half years". */
  static Optional<Count> count(Tokens tokens, int at) {
    Optional<Amount> amount = Amount.read(tokens, at);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int name = tokens.is(amount.get().end(), "-") ? amount.get().end() + 1 : amount.get().end();
    return Unit.of(tokens.word(name))
        .map(
            unit ->
                Amount.isAndHalf(tokens, name + 1)
                    ? new Count(amount.get().another(name + 4, 1), unit)
                    : new Count(amount.get().another(name + 1, 0), unit));
  }

  /** "Two years ago", "5-day-old", "a fortnight from now", "in two weeks' time". */
  static Optional<Phrase> ago(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (Unit.of(tokens.word(at)).isPresent() && tokens.is(at + 1, "ago")) {
      return Optional.of(new Phrase(at + 2, Meaning.undecided()));
    }
    int number = tokens.is(at, "in", "within") ? at + 1 : at;
    Optional<Count> found = count(tokens, number);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Count count = found.get();
    int end = count.end();
    if (number == at && tokens.is(end, "ago")) {
      return Optional.of(new Phrase(end + 1, fromToday(scene, count, -1)));
    }
    boolean old = tokens.is(end, "-") && tokens.is(end + 1, "old");
    if (number == at && old && count.unit().compareTo(Unit.FORTNIGHT) <= 0) {
      return Optional.of(new Phrase(end + 2, day(scene, count)));
    }
    if (number > at) {
      boolean time = tokens.is(end, "'") && tokens.is(end + 1, "time");
      boolean its = time || (tokens.is(end + 1, "s") && tokens.is(end + 2, "time"));
      boolean alone = at == 0 && tokens.isEnd(end);
      boolean told = tokens.is(at, "in") && (alone || scene.isFuture(at));
      return its || told
          ? Optional.of(
              new Phrase(its ? (time ? end + 2 : end + 3) : end, fromToday(scene, count, 1)))
          : Optional.empty();
    }
    return tokens.is(end, "hence") || (tokens.is(end, "from") && tokens.is(end + 1, "now"))
        ? Optional.of(
            new Phrase(tokens.is(end, "hence") ? end + 1 : end + 2, fromToday(scene, count, 1)))
        : Optional.empty();
  }

  private static Meaning day(Scene scene, Count count) {
    return count.amount().vague() || count.unit() == Unit.HOUR
        ? Meaning.undecided()
        : scene.fromToday(
            today -> Period.day(count.unit().addHalves(today, -count.amount().halves())));
  }

  private static Meaning fromToday(Scene scene, Count count, int sign) {
    boolean partOfDay = count.unit() == Unit.HOUR && count.amount().halves() % 48 != 0;
    boolean halfDay = count.unit() == Unit.DAY && count.amount().halves() % 2 != 0;
    if (count.amount().vague() || partOfDay || halfDay) {
      return Meaning.undecided();
    }
    return scene.fromToday(today -> period(today, count, sign));
  }

  /** As fine as the unit; a half makes it finer, and whatever isn't exact is marked so. */
  private static Period period(LocalDate today, Count count, int sign) {
    Unit unit = count.unit();
    LocalDate day = unit.addHalves(today, sign * count.amount().halves());
    boolean half = count.amount().halves() % 2 != 0;
    Unit grain =
        half && unit == Unit.YEAR
            ? Unit.MONTH
            : half && unit == Unit.MONTH ? Unit.WEEK : unit.grain();
    Period period = grain.around(day).orElseThrow();
    boolean about = half || count.amount().about() || unit.compareTo(Unit.YEAR) > 0;
    if (!about) {
      return period;
    }
    return grain == Unit.WEEK ? period.near(day) : period.about();
  }

  /** "The past six months", "the next two weeks". */
  static Optional<Phrase> rolling(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int which = tokens.is(at, "the", "these", "this") ? at + 1 : at;
    boolean back = tokens.is(which, "last", "past");
    boolean depends = tokens.is(which, "previous", "following");
    if (!back && !depends && !tokens.is(which, "next", "coming")) {
      return Optional.empty();
    }
    return count(tokens, which + 1)
        .filter(count -> !tokens.is(which + 1, "a", "an"))
        .map(
            count ->
                new Phrase(
                    count.end(),
                    depends || count.amount().vague()
                        ? Meaning.undecided()
                        : UnitRules.rolling(
                            scene,
                            count.unit(),
                            back ? -count.amount().halves() : count.amount().halves())));
  }

  /** "Recently", "soon", "in recent weeks": words about time that decide nothing. */
  static Optional<Phrase> vague(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (tokens.is(at, "recently", "lately", "soon")) {
      return Optional.of(new Phrase(at + 1, Meaning.undecided()));
    }
    boolean recent = tokens.is(at, "recent", "coming") && Unit.of(tokens.word(at + 1)).isPresent();
    return recent ? Optional.of(new Phrase(at + 2, Meaning.undecided())) : Optional.empty();
  }
}
