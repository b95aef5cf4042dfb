package org.onrecord.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in EDTF as a person reads them: never finer than they are, and none left out. */
public final class DateWords {
  private static final String OPEN = "..";
  private static final String NO_YEAR = "XXXX";
  private static final Pattern PARTS =
      Pattern.compile("(\\d{4}|XXXX|\\d{3}X)(?:-(\\d{2}))?(?:-(\\d{2}))?(~?)");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> QUARTERS =
      List.of("first quarter of", "second quarter of", "third quarter of", "last quarter of");
  private static final int SEASON = 21;
  private static final int QUARTER = 33;
  private static final int DECEMBER = 12;

  private DateWords() {}

  /** The words of a date; what is no date in EDTF stays as it is. */
  public static String of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return point(edtf);
    }
    String from = edtf.substring(0, slash);
    String until = edtf.substring(slash + 1);
    if (from.equals(until)) {
      return edtf;
    }
    if (until.equals(OPEN)) {
      return "from " + point(from) + " on";
    }
    return from.equals(OPEN) ? "until " + point(until) : point(from) + " – " + point(until);
  }

  private static String point(String edtf) {
    Matcher parts = PARTS.matcher(edtf);
    if (!parts.matches()) {
      return edtf;
    }
    String year = parts.group(1);
    String words =
        parts.group(2) == null
            ? year(year)
            : parts.group(3) == null
                ? month(year, Integer.parseInt(parts.group(2)))
                : day(edtf.replace("~", ""), year);
    if (words.isEmpty()) {
      return edtf;
    }
    return parts.group(4).isEmpty() ? words : "about " + words;
  }

  private static String year(String year) {
    if (year.equals(NO_YEAR)) {
      return "";
    }
    return year.endsWith("X") ? year.substring(0, 3) + "0s" : year;
  }

  private static String month(String year, int number) {
    String name =
        number >= 1 && number <= DECEMBER
            ? Month.of(number).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            : at(SEASONS, number - SEASON) + at(QUARTERS, number - QUARTER);
    if (name.isEmpty() || (year.endsWith("X") && !year.equals(NO_YEAR))) {
      return "";
    }
    return year.equals(NO_YEAR) ? name + ", no year" : name + " " + year;
  }

  private static String at(List<String> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  private static String day(String edtf, String year) {
    boolean without = year.equals(NO_YEAR);
    try {
      LocalDate day = LocalDate.parse(without ? edtf.replace(NO_YEAR, "2000") : edtf);
      String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      String words = day.getDayOfMonth() + " " + month;
      return without ? words + ", no year" : words + " " + year;
    } catch (DateTimeException e) {
      return "";
    }
  }
}
