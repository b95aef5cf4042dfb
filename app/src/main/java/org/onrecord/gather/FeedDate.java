package org.onrecord.gather;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Published;
import org.onrecord.text.WordList;

/**
 * Reads the dates of feeds: RFC 822 and ISO 8601, with the slips that feeds make, in digits of any
 * script. What can't be read, or can't be a day of publication, stays unknown.
 */
final class FeedDate {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})"
              + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(\\S+)?.*)?");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s*(\\S+)?)?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})");

  private static final Map<String, Integer> MONTHS = named("month", Integer::valueOf);
  private static final Map<String, ZoneOffset> ZONES = named("zone", ZoneOffset::of);

  private FeedDate() {}

  /** The day or moment that {@code text} gives. */
  static Published parse(String text) {
    String plain = digits(text.strip());
    Matcher iso = ISO.matcher(plain);
    Matcher mail = MAIL.matcher(plain);
    try {
      if (iso.matches()) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        return published(day, iso);
      }
      if (mail.matches()) {
        int month = MONTHS.getOrDefault(month(mail.group(2)), 0);
        int year = number(mail, 3);
        LocalDate day = LocalDate.of(year < 100 ? year + 2000 : year, month, number(mail, 1));
        return published(day, mail);
      }
    } catch (DateTimeException e) {
      // 31 June, 25 o'clock or no month: not a date.
    }
    return Published.unknown();
  }

  /** The moment, if its time and zone are both given; groups 4 to 7 are the time's. */
  private static Published published(LocalDate day, Matcher time) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      return Published.unknown();
    }
    Optional<ZoneOffset> zone = zone(time.group(7));
    if (time.group(4) == null || zone.isEmpty()) {
      return new Published.Day(day);
    }
    int seconds = time.group(6) == null ? 0 : Math.min(59, number(time, 6));
    LocalTime clock = LocalTime.of(number(time, 4), number(time, 5), seconds);
    return new Published.Moment(day, day.atTime(clock).toInstant(zone.get()));
  }

  private static Optional<ZoneOffset> zone(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher offset = OFFSET.matcher(text);
    if (offset.matches()) {
      return Optional.of(ZoneOffset.of(offset.group(1) + offset.group(2) + ":" + offset.group(3)));
    }
    return Optional.ofNullable(ZONES.get(text.toLowerCase(Locale.ROOT)));
  }

  /** What the list says of a kind: {@code jan month 1}, {@code est zone -05:00}. */
  private static <T> Map<String, T> named(String kind, Function<String, T> value) {
    return WordList.lines(FeedDate.class, "feed-dates.txt").stream()
        .map(line -> line.split(" ", 3))
        .filter(parts -> parts[1].equals(kind))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> value.apply(parts[2])));
  }

  private static String month(String word) {
    return word.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The text with the digits of every script as 0 to 9. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
              plain.appendCodePoint(digit < 0 ? c : '0' + digit);
            });
    return plain.toString().replaceAll("[\\u200e\\u200f\\u00a0]", " ").strip();
  }
}
