package org.onrecord.when;

import java.time.LocalDate;
import java.util.Optional;

/** Stretches of the calendar: "last month", "earlier this year", "the following day". */
final class UnitRules {
  private static final int WEEK_DAYS = 7;
  private static final int SUNDAY = 7;

  private UnitRules() {}

  /** "This week", "last month", "the previous year", "the same day". */
  static Optional<Phrase> calendar(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    boolean article = tokens.is(at, "the");
    int which = article ? at + 1 : at;
    Optional<Unit> unit = Unit.of(tokens.word(which + 1));
    if (unit.isEmpty() || tokens.word(which + 1).endsWith("s")) {
      return Optional.empty();
    }
    return meaning(scene, which, article, unit.get())
        .map(meaning -> new Phrase(which + 2, meaning));
  }

  private static Optional<Meaning> meaning(Scene scene, int which, boolean article, Unit unit) {
    boolean day = unit == Unit.DAY;
    return switch (scene.tokens().word(which)) {
      case "this", "current" -> Optional.of(shifted(scene, unit, 0));
      case "last" ->
          Optional.of(
              article ? rolling(scene, unit, -2) : day ? Meaning.undecided() : last(scene, unit));
      case "past" -> Optional.of(rolling(scene, unit, -2));
      case "coming" -> Optional.of(rolling(scene, unit, 2));
      case "previous" ->
          Optional.of(
              scene.anchor().isPresent() || day || (article && scene.tokens().size() > which + 2)
                  ? anchored(scene, unit, -1)
                  : last(scene, unit));
      case "next" ->
          Optional.of(
              article && (day || scene.anchor().isPresent())
                  ? anchored(scene, unit, 1)
                  : shifted(scene, unit, 1));
      case "following" -> Optional.of(anchored(scene, unit, 1));
      case "same", "that" -> Optional.of(anchored(scene, unit, 0));
      default -> Optional.empty();
    };
  }

  private static Meaning shifted(Scene scene, Unit unit, int count) {
    return scene
        .today()
        .flatMap(today -> unit.around(unit.add(today, count)))
        .map(Meaning::resolved)
        .orElseGet(Meaning::undecided);
  }

  /** The week before a Sunday is the seven days before it, wherever weeks begin. */
  private static Meaning last(Scene scene, Unit unit) {
    boolean sunday =
        scene.today().filter(today -> today.getDayOfWeek().getValue() == SUNDAY).isPresent();
    return unit == Unit.WEEK && sunday
        ? scene.fromToday(
            today -> Period.days(today.minusDays(WEEK_DAYS), today.minusDays(1), Precision.WEEK))
        : shifted(scene, unit, -1);
  }

  /** The stretch of so many half units that ends or begins today. */
  static Meaning rolling(Scene scene, Unit unit, int halves) {
    return scene.fromToday(
        today -> {
          LocalDate other = unit.addHalves(today, halves);
          LocalDate first = halves < 0 ? other : today;
          LocalDate last = halves < 0 ? today : other;
          Unit grain =
              Math.abs(halves) > 2 || unit.compareTo(Unit.YEAR) > 0 ? unit.grain() : Unit.DAY;
          Unit shown = grain == Unit.WEEK ? Unit.DAY : grain;
          return Period.between(
              shown.around(first).orElseThrow(), shown.around(last).orElseThrow());
        });
  }

  private static Meaning anchored(Scene scene, Unit unit, int count) {
    return scene.fromAnchor(
        anchor ->
            unit.countsFrom(anchor.precision())
                ? unit.around(unit.add(anchor.first(), count))
                : Optional.empty());
  }

  /** "Earlier this week", "later in the year": somewhere in that stretch. */
  static Optional<Phrase> within(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (!tokens.is(at, "earlier", "later", "sometime")) {
      return Optional.empty();
    }
    int unit = tokens.is(at + 1, "in", "on") ? at + 2 : at + 1;
    return calendar(scene, unit)
        .or(() -> bare(scene, unit))
        .or(() -> weekend(scene, unit))
        .filter(phrase -> !tokens.is(unit, "that"));
  }

  /** "The year", "the month": this one, where a word before says which part of it. */
  static Optional<Phrase> bare(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Unit> unit = Unit.of(tokens.word(at + 1));
    return tokens.is(at, "the") && unit.isPresent() && !tokens.word(at + 1).endsWith("s")
        ? Optional.of(new Phrase(at + 2, shifted(scene, unit.get(), 0)))
        : Optional.empty();
  }

  /** "The weekend", "last weekend": Saturday and Sunday. */
  static Optional<Phrase> weekend(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (!tokens.is(at + 1, "weekend")) {
      return Optional.empty();
    }
    boolean future = scene.isFuture(at);
    return switch (tokens.word(at)) {
      case "last", "past", "previous" -> Optional.of(weekend(scene, at, -1));
      case "next", "coming" -> Optional.of(weekend(scene, at, 1));
      case "this" -> Optional.of(weekend(scene, at, 0));
      case "the" -> Optional.of(weekend(scene, at, future || isWeekend(scene) ? 0 : -1));
      default -> Optional.empty();
    };
  }

  private static boolean isWeekend(Scene scene) {
    return scene.today().filter(today -> today.getDayOfWeek().getValue() >= SUNDAY - 1).isPresent();
  }

  private static Phrase weekend(Scene scene, int at, int weeks) {
    return new Phrase(at + 2, scene.fromToday(today -> Period.weekend(today.plusWeeks(weeks))));
  }

  /** "This spring", "next winter"; "last summer" where no other summer can be meant. */
  static Optional<Phrase> season(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Integer> code = tokens.value(at + 1, "season");
    if (code.isEmpty() || !tokens.is(at, "this", "last", "next", "past", "previous")) {
      return Optional.empty();
    }
    Seasons season = new Seasons(code.get());
    Optional<Period> period =
        scene
            .today()
            .flatMap(
                today ->
                    switch (tokens.word(at)) {
                      case "this" -> season.of(today);
                      case "next" -> season.after(today);
                      default -> season.before(today);
                    });
    Meaning meaning = period.map(Meaning::resolved).orElseGet(Meaning::undecided);
    return Optional.of(new Phrase(at + 2, meaning));
  }
}
