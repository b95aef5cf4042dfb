package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;

/** Months by name: "last March", "in July last year", "during October". */
final class MonthRules {
  private MonthRules() {}

  /** What was found as a date already, in its year if that can be known. */
  static Optional<Phrase> known(Scene scene, int at) {
    return scene
        .tokens()
        .known(at)
        .map(
            meaning ->
                switch (meaning) {
                  case Meaning.Known it -> it;
                  case Meaning.Yearless it -> scene.nearest(it, at);
                  case Meaning.Undecided it -> it;
                })
        .map(meaning -> new Phrase(at + 1, meaning));
  }

  /** "Last March", "this May", "next June". */
  static Optional<Phrase> which(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (!tokens.is(at, "last", "this", "next", "past", "previous", "coming")) {
      return Optional.empty();
    }
    return month(tokens, at + 1)
        .map(
            month ->
                new Phrase(at + 2, scene.fromToday(today -> month(month, today, tokens.word(at)))));
  }

  private static Period month(Meaning.Yearless month, LocalDate today, String which) {
    LocalDate begin = today.withDayOfMonth(1);
    return switch (which) {
      case "this" -> month.in(today.getYear()).orElseThrow();
      case "next" -> Scene.nearest(month, begin.plusMonths(1), true).orElseThrow();
      case "coming" -> Scene.nearest(month, begin, true).orElseThrow();
      default -> Scene.nearest(month, begin.minusDays(1), false).orElseThrow();
    };
  }

  /** "July last year", "May 3 of this year". */
  static Optional<Phrase> ofYear(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Meaning.Yearless> date = yearless(tokens, at).or(() -> month(tokens, at));
    int next = tokens.is(at + 1, "of", ",") ? at + 2 : at + 1;
    if (date.isEmpty() || !tokens.is(next, "last", "this", "next", "the")) {
      return Optional.empty();
    }
    return UnitRules.calendar(scene, next)
        .filter(year -> tokens.is(year.end() - 1, "year") && !tokens.is(next + 1, "last", "past"))
        .map(year -> new Phrase(year.end(), in(year.meaning(), date.get())));
  }

  private static Meaning in(Meaning year, Meaning.Yearless date) {
    return year.findPeriod()
        .flatMap(period -> date.in(period.first().getYear()))
        .map(Meaning::resolved)
        .orElse(date);
  }

  /**
   * A month alone, where a preposition, "’s", or the lack of any other word shows that it is one.
   */
  static Optional<Phrase> bare(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    boolean name = tokens.is(at, "may", "april", "june");
    boolean led =
        tokens.is(at - 1, "during")
            || (!name
                && tokens.is(at - 1, "from", "after", "before", "through", "till", "between"));
    boolean owning =
        !name && tokens.is(at + 1, "'") && tokens.is(at + 2, "s") && !tokens.isCapital(at + 3);
    boolean alone = tokens.size() == 1;
    if (!(led || alone || owning) || tokens.isCapital(at + 1)) {
      return Optional.empty();
    }
    return month(tokens, at).map(month -> new Phrase(at + 1, scene.nearest(month, at)));
  }

  /** A day or month found already that has no year. */
  static Optional<Meaning.Yearless> yearless(Tokens tokens, int at) {
    return tokens
        .known(at)
        .filter(Meaning.Yearless.class::isInstance)
        .map(Meaning.Yearless.class::cast);
  }

  /** The name of a month, in whole. */
  static Optional<Meaning.Yearless> month(Tokens tokens, int at) {
    return tokens
        .value(at, "month")
        .filter(number -> tokens.isCapital(at))
        .map(number -> new Meaning.Yearless(number, 0, 0));
  }
}
