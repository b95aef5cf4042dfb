package org.onrecord.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Dates in the calendar of Iran, which is computed, and in the lunar one of Islam, by the tables of
 * Umm al-Qura, from which a country may differ by a day: those are approximate.
 */
final class OtherCalendars {
  private static final Map<Integer, String> SOLAR = months("solar");
  private static final Map<Integer, String> LUNAR = months("lunar");
  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String DAY = "(?<day>[1-3]?\\d)(?:st|nd|rd|th)?(?: of)?";
  private static final String DAY_AFTER = "(?<after>[1-3]?\\d)(?:st|nd|rd|th)?(?=[ ,])";
  private static final String YEAR = "(?<year>1[2-5]\\d\\d)";
  private static final String ERA = "(?: ?(?:AH|A\\.H\\.|SH|S\\.H\\.|AP|Hijri|hijri)(?!\\p{L}))?";

  private static final Pattern SOLAR_YEAR =
      Pattern.compile(
          START
              + "(?:[Tt]he )?(?:(?:Iranian|Persian|Jalali|solar [Hh]ijri|Solar [Hh]ijri)"
              + " (?:calendar )?year(?: of)? "
              + YEAR
              + "|(?<sh>1[2-4]\\d\\d) ?(?:SH|S\\.H\\.|solar [Hh]ijri))"
              + END);
  private static final Pattern LUNAR_YEAR =
      Pattern.compile(
          START
              + "(?:[Tt]he )?(?:(?:Islamic|[Ll]unar [Hh]ijri|Hijri) (?:calendar )?year(?: of)? "
              + YEAR
              + "|(?<ah>1[2-5]\\d\\d) ?(?:AH|A\\.H\\.))"
              + END);
  private static final Pattern NEW_YEAR =
      Pattern.compile(
          START
              + "(?:Nowruz|Norouz|Norooz|Newroz|Noruz)(?: of| in)? (?<year>1[34]\\d\\d|19\\d\\d|20\\d\\d)"
              + END);

  private static final Map<Integer, Pattern> SOLAR_DATES = patterns(SOLAR);
  private static final Map<Integer, Pattern> LUNAR_DATES = patterns(LUNAR);
  private static final Pattern ANY =
      Pattern.compile(
          START
              + "(?:"
              + String.join("|", SOLAR.values())
              + "|"
              + String.join("|", LUNAR.values())
              + "|[Hh]ijri|Iranian|Persian|Islamic|Jalali|N[eo]w?r[ou]|1[2-5]\\d\\d ?[AS]\\.?H)");

  private OtherCalendars() {}

  private static Map<Integer, String> months(String calendar) {
    return WordList.lines(OtherCalendars.class, "other-months.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(cells -> cells.get(0).equals(calendar))
        .collect(
            Collectors.toMap(
                cells -> Integer.valueOf(cells.get(1)),
                cells -> cells.get(2),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Map<Integer, Pattern> patterns(Map<Integer, String> months) {
    Map<Integer, Pattern> patterns = new TreeMap<>();
    months.forEach(
        (number, names) ->
            patterns.put(
                number,
                Pattern.compile(
                    START
                        + "(?:"
                        + DAY
                        + " )?(?:"
                        + names
                        + ")(?: "
                        + DAY_AFTER
                        + ")?(?:,? "
                        + YEAR
                        + ERA
                        + ")?"
                        + END)));
    return patterns;
  }

  /** What stands in a paragraph; a day without a year is the last one before today. */
  static List<Written> find(String text, Span paragraph, Optional<LocalDate> today) {
    List<Written> found = new ArrayList<>();
    if (!CalendarDates.matcher(ANY, text, paragraph).find()) {
      return found;
    }
    SOLAR_DATES.forEach(
        (month, pattern) -> {
          Matcher matcher = CalendarDates.matcher(pattern, text, paragraph);
          while (matcher.find()) {
            solar(matcher, month, text, today).ifPresent(it -> found.add(written(matcher, it)));
          }
        });
    LUNAR_DATES.forEach(
        (month, pattern) -> {
          Matcher matcher = CalendarDates.matcher(pattern, text, paragraph);
          while (matcher.find()) {
            lunar(matcher, month).ifPresent(it -> found.add(written(matcher, it)));
          }
        });
    addYears(text, paragraph, found);
    return found;
  }

  private static void addYears(String text, Span paragraph, List<Written> found) {
    Matcher solar = CalendarDates.matcher(SOLAR_YEAR, text, paragraph);
    while (solar.find()) {
      int year = number(solar, "year").or(() -> number(solar, "sh")).orElseThrow();
      found.add(
          written(solar, SolarHijri.year(year).map(Meaning::stated).orElseGet(Meaning::undecided)));
    }
    Matcher lunar = CalendarDates.matcher(LUNAR_YEAR, text, paragraph);
    while (lunar.find()) {
      int year = number(lunar, "year").or(() -> number(lunar, "ah")).orElseThrow();
      found.add(written(lunar, lunarDays(year, 1, 1, year + 1, 1)));
    }
    Matcher newYear = CalendarDates.matcher(NEW_YEAR, text, paragraph);
    while (newYear.find()) {
      int year = number(newYear, "year").orElseThrow();
      Optional<LocalDate> day = SolarHijri.day(year >= 1900 ? year - 621 : year, 1, 1);
      found.add(
          written(
              newYear, day.map(Period::day).map(Meaning::stated).orElseGet(Meaning::undecided)));
    }
  }

  private static Written written(Matcher matcher, Meaning meaning) {
    return new Written(new Span(matcher.start(), matcher.end()), meaning);
  }

  private static Optional<Integer> number(Matcher matcher, String group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::valueOf);
  }

  private static Optional<Meaning> solar(
      Matcher matcher, int month, String text, Optional<LocalDate> today) {
    Optional<Integer> day = number(matcher, "day").or(() -> number(matcher, "after"));
    Optional<Integer> year = number(matcher, "year");
    if (year.isPresent()) {
      Optional<Period> period =
          day.isPresent()
              ? SolarHijri.day(year.get(), month, day.get()).map(Period::day)
              : SolarHijri.month(year.get(), month);
      return Optional.of(period.map(Meaning::stated).orElseGet(Meaning::undecided));
    }
    boolean name =
        matcher.end() + 1 < text.length() && Character.isUpperCase(text.charAt(matcher.end() + 1));
    if (day.isEmpty() || name) {
      return Optional.empty();
    }
    return Optional.of(
        today
            .flatMap(it -> last(it, month, day.get()))
            .map(it -> Meaning.resolved(Period.day(it)))
            .orElseGet(Meaning::undecided));
  }

  private static Optional<LocalDate> last(LocalDate today, int month, int day) {
    int year = SolarHijri.yearOf(today);
    return SolarHijri.day(year, month, day)
        .filter(it -> !it.isAfter(today))
        .or(() -> SolarHijri.day(year - 1, month, day));
  }

  private static Optional<Meaning> lunar(Matcher matcher, int month) {
    Optional<Integer> day = number(matcher, "day").or(() -> number(matcher, "after"));
    Optional<Integer> year = number(matcher, "year");
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (day.isPresent()) {
      return Optional.of(
          lunarDay(year.get(), month, day.get())
              .map(it -> Meaning.stated(Period.day(it).about()))
              .orElseGet(Meaning::undecided));
    }
    return Optional.of(
        month == SolarHijri.MONTHS
            ? lunarDays(year.get(), month, 1, year.get() + 1, 1)
            : lunarDays(year.get(), month, 1, year.get(), month + 1));
  }

  /** From the first day of a month to the day before that of another. */
  private static Meaning lunarDays(int year, int month, int day, int nextYear, int nextMonth) {
    Optional<LocalDate> first = lunarDay(year, month, day);
    Optional<LocalDate> next = lunarDay(nextYear, nextMonth, 1);
    return first.isPresent() && next.isPresent()
        ? Meaning.stated(
            Period.between(
                Period.day(first.get()).about(), Period.day(next.get().minusDays(1)).about()))
        : Meaning.undecided();
  }

  private static Optional<LocalDate> lunarDay(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
