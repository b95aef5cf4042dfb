package org.onrecord.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Days by name: "yesterday", "Tuesday night", "last Friday", "Monday, May 12", "the 15th". */
final class DayRules {
  private static final int LONGEST_MONTH = 31;
  private static final Pattern ORDINAL = Pattern.compile("[1-3]?\\d(?:st|nd|rd|th)");

  /** Words before which "the 15th" is a day, and those before which "on the 15th" is one. */
  private static final Set<String> AFTER_DAY =
      Set.of("and", "or", "at", "in", "when", "that", "to", "with", "but", "as");

  private static final Set<String> AFTER_LED_DAY =
      Set.of("it", "he", "she", "they", "we", "i", "a", "the", "his", "her", "their", "there");

  private DayRules() {}

  /** "today", "last night", "this morning", "yesterday (Friday)". */
  static Optional<Phrase> named(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    if (tokens.is(at, "last") && tokens.is(at + 1, "night")) {
      return phrase(scene, at + 2, -1);
    }
    if (tokens.is(at, "this") && tokens.isKind(at + 1, "part")) {
      return phrase(scene, at + 2, 0);
    }
    return switch (tokens.word(at)) {
      case "today", "tonight" -> phrase(scene, at + 1, 0);
      case "overnight" -> phrase(scene, at + 1, -1);
      case "yesterday" -> bracketed(scene, at, -1).or(() -> phrase(scene, at + 1, -1));
      case "tomorrow" -> bracketed(scene, at, 1).or(() -> phrase(scene, at + 1, 1));
      default -> Optional.empty();
    };
  }

  private static Optional<Phrase> phrase(Scene scene, int end, int days) {
    int whole = withPart(scene.tokens(), end);
    return Optional.of(
        new Phrase(whole, scene.fromToday(today -> Period.day(today.plusDays(days)))));
  }

  /** "Yesterday (Friday)": the weekday is the surer of the two. */
  private static Optional<Phrase> bracketed(Scene scene, int at, int days) {
    Tokens tokens = scene.tokens();
    Optional<DayOfWeek> weekday = weekday(tokens, at + 2);
    if (weekday.isEmpty() || !tokens.is(at + 1, "(") || !tokens.is(at + 3, ")")) {
      return Optional.empty();
    }
    DayOfWeek day = weekday.get();
    Meaning meaning =
        scene.fromToday(
            today ->
                Period.day(
                    today.with(
                        days < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))));
    return Optional.of(new Phrase(at + 4, meaning));
  }

  /** "Tuesday", "last Friday", "Thursday evening", "Monday, May 12". */
  static Optional<Phrase> weekday(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    int name = nameAfterWhich(tokens, at);
    Optional<DayOfWeek> day = weekday(tokens, name).or(() -> shortened(tokens, name));
    if (day.isEmpty() || isName(tokens, name, at)) {
      return Optional.empty();
    }
    int end = tokens.is(name + 1, ".") && !tokens.isKind(name, "weekday") ? name + 2 : name + 1;
    Optional<Phrase> dated = name == at ? dated(scene, day.get(), end) : Optional.empty();
    if (dated.isPresent()) {
      return dated;
    }
    String which = name == at ? "" : tokens.word(name - 1);
    boolean future = scene.isFuture(at);
    Meaning meaning =
        scene.fromToday(today -> Period.day(weekday(today, day.get(), which, future)));
    return Optional.of(new Phrase(withPart(tokens, end), meaning));
  }

  /** The token after "last", "this coming" and the like, of which two may stand. */
  private static int nameAfterWhich(Tokens tokens, int at) {
    int name = at;
    while (name < at + 2 && tokens.is(name, "last", "this", "next", "past", "coming", "previous")) {
      name++;
    }
    return name;
  }

  private static LocalDate weekday(LocalDate today, DayOfWeek day, String which, boolean future) {
    return switch (which) {
      case "last", "past", "previous" -> today.with(TemporalAdjusters.previous(day));
      case "next" -> today.with(TemporalAdjusters.next(day));
      case "coming" -> today.with(TemporalAdjusters.nextOrSame(day));
      case "this" ->
          future
              ? today.with(TemporalAdjusters.nextOrSame(day))
              : Period.week(today).first().with(TemporalAdjusters.nextOrSame(day));
      default ->
          today.with(
              future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    };
  }

  /** A weekday before a date: the date alone counts, in the year in which it is that weekday. */
  private static Optional<Phrase> dated(Scene scene, DayOfWeek day, int at) {
    Tokens tokens = scene.tokens();
    int date = tokens.is(at, ",", "(") ? at + 1 : at;
    Optional<Meaning> known = tokens.known(date);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int end = tokens.is(at, "(") && tokens.is(date + 1, ")") ? date + 2 : date + 1;
    return switch (known.get()) {
      case Meaning.Known it when it.period().isDay() -> Optional.of(new Phrase(end, it));
      case Meaning.Known it -> Optional.empty();
      case Meaning.Yearless it when it.precision() == Precision.DAY ->
          Optional.of(new Phrase(end, onWeekday(scene, it, day, date)));
      case Meaning.Yearless it -> Optional.empty();
      case Meaning.Undecided it -> Optional.of(new Phrase(end, it));
    };
  }

  private static Meaning onWeekday(Scene scene, Meaning.Yearless date, DayOfWeek day, int at) {
    Meaning nearest = scene.nearest(date, at);
    Optional<Period> fits = nearest.findPeriod().filter(it -> it.first().getDayOfWeek() == day);
    Optional<Period> other =
        scene
            .today()
            .flatMap(today -> Scene.nearest(date, today, !scene.isFuture(at)))
            .filter(it -> it.first().getDayOfWeek() == day);
    return fits.or(() -> other).map(Meaning::resolved).orElse(date);
  }

  static Optional<DayOfWeek> weekday(Tokens tokens, int at) {
    return tokens.value(at, "weekday").map(DayOfWeek::of);
  }

  /** "Tue." and the like only where a date or a preposition shows that no paper is meant. */
  private static Optional<DayOfWeek> shortened(Tokens tokens, int at) {
    boolean led = tokens.is(at - 1, "on", "since", "until", "by", "last", "next");
    int after = tokens.is(at + 1, ".", ",") ? at + 2 : at + 1;
    boolean followed = tokens.known(after).isPresent();
    return tokens.isCapital(at) && (led || followed)
        ? tokens.value(at, "short-weekday").map(DayOfWeek::of)
        : Optional.empty();
  }

  private static boolean isName(Tokens tokens, int name, int at) {
    int before = at - 1;
    boolean some = tokens.is(before, "a") && tokens.isMark(name + 1);
    return some
        || DateWords.makesName("before", tokens.word(before))
        || DateWords.makesName("after", tokens.word(name + 1))
        || (tokens.isCapital(name + 1) && DateWords.makesName("title", tokens.word(name + 1)))
        || (tokens.is(before, "on") && tokens.is(before - 1, "mail"));
  }

  /** "Thursday evening", "Friday's", and no further. */
  private static int withPart(Tokens tokens, int end) {
    return tokens.isKind(end, "part") ? end + 1 : end;
  }

  /** "The 15th", "the 3rd of this month". */
  static Optional<Phrase> ofMonth(Scene scene, int at) {
    Tokens tokens = scene.tokens();
    Optional<Integer> number = ordinal(tokens.word(at + 1));
    if (!tokens.is(at, "the") || number.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.is(at + 2, "of")) {
      return UnitRules.calendar(scene, at + 3)
          .map(month -> new Phrase(month.end(), dayOf(month.meaning(), number.get())));
    }
    boolean led = tokens.is(at - 1, "on", "by", "since", "until", "from");
    boolean ends =
        tokens.isMark(at + 2)
            || AFTER_DAY.contains(tokens.word(at + 2))
            || (led && AFTER_LED_DAY.contains(tokens.word(at + 2)));
    boolean hyphen = tokens.is(at + 2, "-");
    if (!ends || hyphen) {
      return Optional.empty();
    }
    boolean future = scene.isFuture(at);
    Meaning meaning =
        scene
            .today()
            .flatMap(today -> nearest(today, number.get(), future))
            .map(Meaning::resolved)
            .orElseGet(Meaning::undecided);
    return Optional.of(new Phrase(at + 2, meaning));
  }

  private static Meaning dayOf(Meaning month, int number) {
    return month
        .findPeriod()
        .filter(it -> it.precision() == Precision.MONTH)
        .filter(it -> number <= it.last().getDayOfMonth())
        .map(it -> Meaning.resolved(Period.day(it.first().withDayOfMonth(number))))
        .orElseGet(Meaning::undecided);
  }

  private static Optional<Period> nearest(LocalDate today, int number, boolean future) {
    for (int months = 0; months < 3; months++) {
      YearMonth month = YearMonth.from(today).plusMonths(future ? months : -months);
      if (number > month.lengthOfMonth()) {
        continue;
      }
      LocalDate day = month.atDay(number);
      if (future ? !day.isBefore(today) : !day.isAfter(today)) {
        return Optional.of(Period.day(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> ordinal(String word) {
    if (!ORDINAL.matcher(word).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(word.substring(0, word.length() - 2));
    return number >= 1 && number <= LONGEST_MONTH ? Optional.of(number) : Optional.empty();
  }
}
