package org.onrecord.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts of longer stretches: "mid-March", "the end of the year", "spring of 2021". */
final class PartRules {
  private static final Pattern CODE = Pattern.compile("[qh][1-4]");
  private static final Pattern YEAR = Pattern.compile(Years.PLAUSIBLE);
  private static final Pattern ORDINAL = Pattern.compile("[12]?\\d(?:st|nd|rd|th)");
  private static final int HALF_MONTH = 15;
  private static final int WEEK_DAYS = 7;
  private static final int LAST_CENTURY = 21;

  private PartRules() {}

  /** "Early 2024", "mid-March", "late last year", "late Monday". */
  static Optional<Phrase> early(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (!tokens.is(at, "early", "late", "mid", "middle")) {
      return Optional.empty();
    }
    int next = tokens.is(at + 1, "-", "in", "on") ? at + 2 : at + 1;
    boolean middle = tokens.is(at, "mid");
    return stretch(scene, next)
        .map(phrase -> new Phrase(phrase.end(), part(phrase.meaning(), middle ? 0 : 2)));
  }

  /** "The beginning of the year", "end of March", "the middle of 2024", "year-end". */
  static Optional<Phrase> partOf(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int name = tokens.is(at, "the") ? at + 1 : at;
    Optional<Integer> side =
        switch (tokens.word(name)) {
          case "beginning", "start", "outset" -> Optional.of(-1);
          case "middle" -> Optional.of(0);
          case "end", "close" -> Optional.of(1);
          default -> Optional.empty();
        };
    if (side.isPresent() && tokens.is(name + 1, "of")) {
      return stretch(scene, name + 2)
          .map(phrase -> new Phrase(phrase.end(), part(phrase.meaning(), side.get())));
    }
    return end(scene, at);
  }

  /** "Year-end", "year's end", "month's end". */
  private static Optional<Phrase> end(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Unit> unit = Unit.of(tokens.word(at));
    boolean apostrophe = tokens.is(at + 1, "'", "’") && tokens.is(at + 2, "s");
    int end = apostrophe ? at + 3 : tokens.is(at + 1, "-") ? at + 2 : tokens.size();
    return unit.filter(it -> it == Unit.YEAR || it == Unit.MONTH).isPresent()
            && tokens.is(end, "end")
        ? Optional.of(
            new Phrase(
                end + 1, part(scene.fromToday(today -> unit.get().around(today).orElseThrow()), 1)))
        : Optional.empty();
  }

  /** What a part may be of: a date, or this year or month as "the year", "the month". */
  private static Optional<Phrase> stretch(Scene scene, int at) {
    Optional<Phrase> month =
        MonthRules.month(scene.tokens(), at).map(it -> new Phrase(at + 1, scene.nearest(it, at)));
    return Grammar.plain(scene, at)
        .or(() -> UnitRules.bare(scene, at))
        .or(() -> month)
        .or(() -> decade(scene, at));
  }

  /** "The 1980s", whose article a decade alone leaves aside. */
  static Optional<Phrase> decade(Scene scene, int at) {
    return Optional.of(at + 1)
        .filter(next -> scene.tokens().is(at, "the"))
        .flatMap(next -> MonthRules.known(scene, next))
        .filter(it -> isOf(Precision.DECADE, it.meaning()));
  }

  private static boolean isOf(Precision precision, Meaning meaning) {
    return meaning.findPeriod().filter(it -> it.precision() == precision).isPresent();
  }

  /**
   * A part of a stretch: about its first day (-1), its middle (0), its last (1), or the whole taken
   * not exactly (2).
   */
  private static Meaning part(Meaning whole, int side) {
    return switch (whole) {
      case Meaning.Known it -> new Meaning.Known(part(it.period(), side), it.basis());
      case Meaning.Yearless it -> it;
      case Meaning.Undecided it -> it;
    };
  }

  private static Period part(Period whole, int side) {
    if (whole.isDay() || whole.isOpen()) {
      return whole;
    }
    if (whole.precision() == Precision.DECADE) {
      return side == 0 ? whole.aboutYear(whole.first().getYear() + 5) : whole;
    }
    return switch (side) {
      case -1 -> whole.near(whole.first());
      case 0 -> whole.near(whole.middle());
      case 1 -> whole.near(whole.last());
      default -> whole.about();
    };
  }

  /** "The third quarter", "Q2 2023", "the first half of 2024", "second-quarter". */
  static Optional<Phrase> quarter(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int order = tokens.is(at, "the") ? at + 1 : at;
    String word = tokens.word(order);
    if (CODE.matcher(word).matches() && tokens.isCapital(order)) {
      int number = word.charAt(1) - '0';
      return word.charAt(0) == 'q' || number <= 2
          ? ofYear(scene, order + 1, number, word.charAt(0) == 'q')
          : Optional.empty();
    }
    int name = tokens.is(order + 1, "-") ? order + 2 : order + 1;
    Optional<Integer> number =
        switch (word) {
          case "last", "latter" -> Optional.of(tokens.is(name, "half") ? 2 : 4);
          default -> tokens.value(order, "ordinal");
        };
    boolean quarter =
        tokens.is(name, "quarter") && (!tokens.is(order, "last") || tokens.is(name + 1, "of"));
    boolean half = tokens.is(name, "half");
    if (number.isEmpty() || !(quarter || half) || number.get() > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    return ofYear(scene, name + 1, number.get(), quarter);
  }

  private static Optional<Phrase> ofYear(Scene scene, int at, int number, boolean quarter) {
    Tokens tokens = scene.tokens();
    int of = tokens.is(at, "of", "in") ? at + 1 : at;
    Optional<Phrase> whole = year(scene, of);
    if (whole.isPresent()) {
      return Optional.of(
          new Phrase(whole.get().end(), nth(whole.get().meaning(), number, quarter)));
    }
    if (!quarter) {
      return of > at
          ? stretch(scene, of)
              .map(month -> new Phrase(month.end(), halfMonth(month.meaning(), number)))
          : Optional.empty();
    }
    if (of > at || scene.tokens().isKind(at, "unit")) {
      return Optional.empty();
    }
    boolean future = scene.isFuture(at - 1);
    return Optional.of(
        new Phrase(at, scene.fromToday(today -> nearestQuarter(today, number, future))));
  }

  private static Period nearestQuarter(LocalDate today, int number, boolean future) {
    Period own = Period.quarter(today.getYear(), number);
    int years = future ? (own.last().isBefore(today) ? 1 : 0) : own.first().isAfter(today) ? -1 : 0;
    return Period.quarter(today.getYear() + years, number);
  }

  /** A year in digits, or "this year", "last year", "the year". */
  private static Optional<Phrase> year(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    String word = tokens.word(at);
    if (word.length() == 4 && YEAR.matcher(word).matches()) {
      return Optional.of(new Phrase(at + 1, Meaning.stated(Period.year(Integer.parseInt(word)))));
    }
    return Grammar.plain(scene, at)
        .or(() -> UnitRules.bare(scene, at))
        .filter(
            phrase ->
                isOf(Precision.YEAR, phrase.meaning())
                    || (tokens.is(phrase.end() - 1, "year") && scene.today().isEmpty()));
  }

  private static Meaning nth(Meaning year, int number, boolean quarter) {
    if (!(year instanceof Meaning.Known known)) {
      return Meaning.undecided();
    }
    int value = known.period().first().getYear();
    Period first = Period.quarter(value, 2 * Math.min(number, 2) - 1);
    Period period =
        quarter
            ? Period.quarter(value, number)
            : Period.between(
                Unit.MONTH.around(first.first()).orElseThrow(),
                Unit.MONTH.around(first.first().plusMonths(5)).orElseThrow());
    return new Meaning.Known(period, known.basis());
  }

  private static Meaning halfMonth(Meaning month, int number) {
    return month
        .findPeriod()
        .filter(it -> it.precision() == Precision.MONTH)
        .map(
            it ->
                number == 1
                    ? Period.days(
                        it.first(), it.first().withDayOfMonth(HALF_MONTH), Precision.RANGE)
                    : Period.days(
                        it.first().withDayOfMonth(HALF_MONTH + 1), it.last(), Precision.RANGE))
        .map(Meaning::resolved)
        .orElseGet(Meaning::undecided);
  }

  /** "Spring of 2021", "summer 2023", "the winter of last year". */
  static Optional<Phrase> season(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int name = tokens.is(at, "the") ? at + 1 : at;
    Optional<Integer> code = tokens.value(name, "season");
    int of = tokens.is(name + 1, "of", "in") ? name + 2 : name + 1;
    return code.flatMap(
        it ->
            year(scene, of)
                .map(year -> new Phrase(year.end(), season(year.meaning(), new Seasons(it)))));
  }

  private static Meaning season(Meaning year, Seasons season) {
    return switch (year) {
      case Meaning.Known it ->
          new Meaning.Known(season.in(it.period().first().getYear()), it.basis());
      case Meaning.Yearless it -> Meaning.undecided();
      case Meaning.Undecided it -> it;
    };
  }

  /** "The 19th century", "the twenty-first century". */
  static Optional<Phrase> century(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int order = tokens.is(at, "the") ? at + 1 : at;
    boolean twenty = tokens.is(order, "twenty") && tokens.is(order + 1, "-");
    int last = twenty ? order + 2 : order;
    String word = tokens.word(last);
    Optional<Integer> number =
        ORDINAL.matcher(word).matches()
            ? Optional.of(Integer.valueOf(word.substring(0, word.length() - 2)))
            : tokens.value(last, "ordinal").map(it -> twenty ? 20 + it : it);
    int name = tokens.is(last + 1, "-") ? last + 2 : last + 1;
    return number
        .filter(it -> it >= 1 && it <= LAST_CENTURY && tokens.is(name, "century"))
        .map(it -> new Phrase(name + 1, Meaning.stated(Period.century(it))));
  }

  /** "The week of May 5", "the first week of June", "the last Monday of March 2024". */
  static Optional<Phrase> week(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int name = tokens.is(at, "the") ? at + 1 : at;
    boolean weekend = tokens.is(name, "weekend");
    if ((weekend || tokens.is(name, "week"))
        && tokens.is(name + 1, "of", "beginning", "starting")) {
      return Grammar.plain(scene, name + 2)
          .map(day -> new Phrase(day.end(), weekOf(day.meaning(), weekend)));
    }
    Optional<Integer> order =
        tokens.is(name, "last") ? Optional.of(-1) : tokens.value(name, "ordinal");
    boolean of = tokens.is(name + 2, "of", "in");
    if (order.isEmpty() || order.get() > 5 || !of) {
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday = DayRules.weekday(tokens, name + 1);
    boolean week = tokens.is(name + 1, "week");
    return week || weekday.isPresent()
        ? stretch(scene, name + 3)
            .map(month -> new Phrase(month.end(), inMonth(month.meaning(), order.get(), weekday)))
        : Optional.empty();
  }

  private static Meaning weekOf(Meaning day, boolean weekend) {
    return day.findPeriod()
        .filter(Period::isDay)
        .map(it -> weekend ? Period.weekend(it.first()) : Period.week(it.first()))
        .map(Meaning::resolved)
        .orElseGet(Meaning::undecided);
  }

  private static Meaning inMonth(Meaning month, int order, Optional<DayOfWeek> weekday) {
    return month
        .findPeriod()
        .filter(it -> it.precision() == Precision.MONTH)
        .map(it -> weekday.map(day -> nth(it, order, day)).orElseGet(() -> nthWeek(it, order)))
        .filter(it -> !it.first().isAfter(month.findPeriod().orElseThrow().last()))
        .map(Meaning::resolved)
        .orElseGet(Meaning::undecided);
  }

  private static Period nth(Period month, int order, DayOfWeek day) {
    return Period.day(month.first().with(TemporalAdjusters.dayOfWeekInMonth(order, day)));
  }

  private static Period nthWeek(Period month, int order) {
    LocalDate first =
        order < 0
            ? month.last().minusDays(WEEK_DAYS - 1)
            : month.first().plusDays((long) WEEK_DAYS * (order - 1));
    LocalDate last = first.plusDays(WEEK_DAYS - 1);
    boolean cut = last.isAfter(month.last()) && !first.isAfter(month.last());
    return Period.days(first, cut ? month.last() : last, Precision.WEEK);
  }
}
