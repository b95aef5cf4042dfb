package org.onrecord.page;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Published;
import org.onrecord.text.WordList;

/**
 * Reads a date as pages give it: for machines (ISO 8601 with its usual faults, RFC 1123), or for
 * people where the order of day, month and year is beyond doubt. A time without its zone gives the
 * day alone.
 */
final class WrittenDay {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST = 300;
  private static final int MONTHS_IN_YEAR = 12;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:[T"
              + " ]|\\s-\\s)(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?(?!\\d)");
  private static final Pattern PLAIN =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?)?$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[/.年]\\s?(\\d{1,2})[/.月]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d|\\.\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-](?:de\\s|of\\s)?(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?,?[\\s-](?:de\\s)?(\\d{4})"
              + "(?!\\d)(?:,?\\s(\\d{2}):(\\d{2})(?::(\\d{2}))?\\s(GMT|UTC|Z|[+-]\\d{4}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,11})[.,]?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s)(?:\\d{2}:\\d{2}:\\d{2}\\s(?:[A-Z]{1,5}\\s|[+-]\\d{4}\\s)?)?(\\d{4})(?!\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\d)(\\d{4})([/-])(\\d{1,2}|[a-zA-Z]{3,9})\\2(\\d{1,2})(?!\\d)");
  private static final Map<String, Integer> MONTHS =
      WordList.lines(WrittenDay.class, "months.tsv").stream()
          .map(line -> line.split("\t", 2))
          .collect(
              Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

  private WrittenDay() {}

  /** The first date in {@code words}; empty where there is none, or its order is in doubt. */
  static Optional<Published> in(String words) {
    String text = digits(words.length() > LONGEST ? words.substring(0, LONGEST) : words).strip();
    return iso(text)
        .or(() -> yearFirst(PLAIN, text))
        .or(() -> dayMonth(text))
        .or(() -> monthDay(text))
        .or(() -> yearFirst(YEAR_FIRST, text))
        .or(() -> yearLast(text));
  }

  /** The day in an address, as in {@code /2025/03/13/} or {@code /2025/mar/13/}. */
  static Optional<Published> inAddress(String path) {
    Matcher matcher = ADDRESS.matcher(path);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String month = matcher.group(3);
    boolean named = Character.isLetter(month.charAt(0));
    return day(matcher.group(1), named ? month(month) : month, matcher.group(4));
  }

  /** The text with digits of any script as ASCII digits and blanks as spaces. */
  private static String digits(String words) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              int digit = Character.digit(point, 10);
              if (digit >= 0) {
                text.append(digit);
              } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                text.append(' ');
              } else {
                text.appendCodePoint(point);
              }
            });
    return text.toString().replaceAll(" {2,}", " ");
  }

  private static Optional<Published> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<Published> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
    return matcher.group(7) == null ? day : day.flatMap(d -> moment(d, matcher));
  }

  /** The moment of {@code day}: groups 4 to 7 are hour, minute, second, zone. */
  private static Optional<Published> moment(Published day, Matcher matcher) {
    String second = matcher.group(6) == null ? "00" : matcher.group(6);
    String time = matcher.group(4) + ":" + matcher.group(5) + ":" + second;
    try {
      return day.day().map(date -> Published.parse(date + "T" + time + zone(matcher.group(7))));
    } catch (DateTimeException e) {
      return Optional.of(day);
    }
  }

  private static String zone(String written) {
    if (Character.isLetter(written.charAt(0))) {
      return "Z";
    }
    String figures = written.replace(":", "");
    return figures.substring(0, 3) + ":" + (figures.length() > 3 ? figures.substring(3) : "00");
  }

  private static Optional<Published> yearFirst(Pattern written, String text) {
    Matcher matcher = written.matcher(text);
    return matcher.find()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<Published> dayMonth(String text) {
    Matcher matcher = DAY_MONTH.matcher(text);
    while (matcher.find()) {
      Optional<Published> day = day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
      if (day.isPresent()) {
        return matcher.group(7) == null ? day : moment(day.get(), matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> monthDay(String text) {
    Matcher matcher = MONTH_DAY.matcher(text);
    while (matcher.find()) {
      Optional<Published> day = day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0));
  }

  /** Dots are written between day, month and year; with slashes the order differs by country. */
  private static Optional<Published> yearLast(String text) {
    Matcher matcher = YEAR_LAST.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    if (matcher.group(2).equals(".") || first > MONTHS_IN_YEAR || first == second) {
      return day(matcher.group(4), matcher.group(3), matcher.group(1));
    }
    return second > MONTHS_IN_YEAR
        ? day(matcher.group(4), matcher.group(1), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<Published> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      String two = month.length() == 1 ? "0" + month : month;
      return Optional.of(
          Published.parse(year + "-" + two + "-" + (day.length() == 1 ? "0" + day : day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
