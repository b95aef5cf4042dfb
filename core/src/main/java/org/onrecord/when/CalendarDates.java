package org.onrecord.when;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/** Finds days and months: "October 7th, 2023", "3-5 January", "2025-03-13", "since March". */
final class CalendarDates {
  private static final Map<String, Month> MONTHS = months();

  private static final String SPACE = "[\\s\\u00A0\\u202F]{1,3}";
  private static final String MONTH =
      "(?<month>" + String.join("|", MONTHS.keySet()) + ")(?!\\p{L})" + stop();
  private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|ST|ND|RD|TH)?";
  private static final String LAST = "(?<last>[0-3]?\\d)(?:st|nd|rd|th|ST|ND|RD|TH)?";
  private static final String DASH = "\\s?[-–—]\\s?";
  private static final String YEAR = "(?<year>" + Years.PLAUSIBLE + ")" + Years.END;
  private static final String LATER_YEAR = "(?:,?" + SPACE + YEAR + ")?";
  private static final String WORD_START = "(?<![\\p{L}\\p{N}_@#/-])";
  private static final String NUMBER_START = "(?<![\\p{L}\\p{N}_@#$€£¥/:.-])(?<!\\d,)";
  private static final String DAY_END = "(?![\\p{L}\\p{N}%°]|[,.:/]\\d|-\\d)";

  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile(WORD_START + MONTH + SPACE + DAY + DASH + LAST + DAY_END + LATER_YEAR),
          Pattern.compile(NUMBER_START + DAY + DASH + LAST + SPACE + MONTH + LATER_YEAR),
          Pattern.compile(WORD_START + MONTH + SPACE + DAY + DAY_END + LATER_YEAR),
          Pattern.compile(NUMBER_START + DAY + SPACE + "(?:of )?" + MONTH + LATER_YEAR));
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/.-])(?<year>"
              + Years.PLAUSIBLE
              + ")-(?<number>\\d{2})-(?<day>\\d{2})(?=T\\d|[^\\p{L}\\p{N}-]|$)");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          "(?:"
              + WORD_START
              + "|(?<=\\b[Mm]id-))"
              + MONTH
              + "(?:,?"
              + SPACE
              + "|"
              + SPACE
              + "of )"
              + YEAR);
  private static final Pattern BARE_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<before>[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id)[-\\s\\u00A0]"
              + MONTH
              + "(?![-\\s\\u00A0]{1,3}(?:\\d|Day\\b|Madness\\b)|[\\p{N}-])");

  private CalendarDates() {}

  static List<Candidate> find(String text, Span paragraph) {
    List<Candidate> found = new ArrayList<>();
    for (Pattern form : DAYS) {
      Matcher matcher = matcher(form, text, paragraph);
      while (matcher.find()) {
        found.add(day(matcher, text));
      }
    }
    Matcher yearFirst = matcher(YEAR_FIRST, text, paragraph);
    while (yearFirst.find()) {
      found.add(candidate(span(yearFirst), yearFirst.group(), Precision.DAY));
    }
    addMonths(text, paragraph, found);
    return found;
  }

  private static void addMonths(String text, Span paragraph, List<Candidate> found) {
    Matcher ofYear = matcher(MONTH_OF_YEAR, text, paragraph);
    while (ofYear.find()) {
      if (!Years.counts(text, ofYear.end("year"))) {
        String value = ofYear.group("year") + "-" + number(ofYear);
        found.add(Candidate.of(span(ofYear), value, Precision.MONTH));
      }
    }
    Matcher bare = matcher(BARE_MONTH, text, paragraph);
    while (bare.find()) {
      if (isWholeName(bare.group("month")) && !isPerson(bare)) {
        Span month = new Span(bare.start("month"), bare.end("month"));
        found.add(Candidate.of(month, "XXXX-" + number(bare), Precision.MONTH));
      }
    }
  }

  static Matcher matcher(Pattern pattern, String text, Span paragraph) {
    return pattern
        .matcher(text)
        .region(paragraph.start(), paragraph.end())
        .useTransparentBounds(true);
  }

  /** Whether a month's name is not abbreviated. */
  private static boolean isWholeName(String name) {
    return month(name).getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name);
  }

  /** "By May" and "by April" are as likely somebody's deeds as a time. */
  private static boolean isPerson(Matcher matcher) {
    return matcher.group("before").equalsIgnoreCase("by")
        && (month(matcher) == Month.MAY || month(matcher) == Month.APRIL);
  }

  private static Candidate day(Matcher matcher, String text) {
    boolean hasYear = matcher.group("year") != null && !Years.counts(text, matcher.end("year"));
    String year = hasYear ? matcher.group("year") : "XXXX";
    Span span = hasYear ? span(matcher) : withoutYear(matcher, text);
    String month = year + "-" + number(matcher) + "-";
    String first = month + twoDigits(matcher.group("day"));
    if (!matcher.namedGroups().containsKey("last")) {
      return candidate(span, first, Precision.DAY);
    }
    String last = month + twoDigits(matcher.group("last"));
    return isDay(first) && isDay(last) && first.compareTo(last) < 0
        ? Candidate.of(span, first + "/" + last, Precision.RANGE)
        : Candidate.impossible(span);
  }

  private static Span withoutYear(Matcher matcher, String text) {
    int end = matcher.group("year") == null ? matcher.end() : matcher.start("year");
    while (end > matcher.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean stop = end < matcher.end() && text.charAt(end) == '.' && matcher.end("month") == end;
    return new Span(matcher.start(), stop ? end + 1 : end);
  }

  private static Candidate candidate(Span span, String value, Precision precision) {
    return isDay(value) ? Candidate.of(span, value, precision) : Candidate.impossible(span);
  }

  /** Whether a calendar has the day; one without a year may be in a leap year. */
  private static boolean isDay(String value) {
    Optional<Integer> year =
        value.startsWith("XXXX") ? Optional.empty() : Optional.of(number(value, 0, 4));
    int month = number(value, 5, 7);
    int day = number(value, 8, 10);
    boolean leap = year.map(Year::isLeap).orElse(true);
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leap);
  }

  private static int number(String value, int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }

  private static String number(Matcher matcher) {
    return twoDigits(Integer.toString(month(matcher).getValue()));
  }

  private static Month month(Matcher matcher) {
    return month(matcher.group("month"));
  }

  private static Month month(String name) {
    Month month = MONTHS.get(name);
    if (month == null) {
      throw new IllegalArgumentException("not a month: " + name);
    }
    return month;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The stop of an abbreviation; one after a whole name ends a sentence. */
  private static String stop() {
    String abbreviations =
        MONTHS.keySet().stream()
            .filter(name -> !isWholeName(name))
            .collect(Collectors.joining("|", "(?:", ")"));
    return "(?:(?<=(?<!\\p{L})" + abbreviations + ")\\.)?";
  }

  /** Names and abbreviations, as written and in capitals; the longer ones first. */
  private static Map<String, Month> months() {
    Map<String, Month> names = new TreeMap<>(Comparator.reverseOrder());
    for (Month month : Month.values()) {
      names.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
      names.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), month);
    }
    names.put("Sept", Month.SEPTEMBER);
    Map.copyOf(names).forEach((name, month) -> names.put(name.toUpperCase(Locale.ROOT), month));
    return Collections.unmodifiableMap(names);
  }
}
