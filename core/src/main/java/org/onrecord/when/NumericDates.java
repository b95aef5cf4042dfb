package org.onrecord.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Dates in digits alone. "3/5/2024" is two dates, and so it is none; "13/5/2024" is one. */
final class NumericDates {
  private static final String BEFORE = "(?<![\\p{L}\\p{N}_@#$€£¥/:.=&?-])";
  private static final String AFTER = "(?![\\p{L}\\p{N}%°/-]|[.,:]\\d)";
  private static final Pattern YEAR_LAST =
      Pattern.compile(BEFORE + "(\\d{1,2})([/.-])(\\d{1,2})\\2(" + Years.PLAUSIBLE + ")" + AFTER);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(BEFORE + "(" + Years.PLAUSIBLE + ")([/.])(\\d{1,2})\\2(\\d{1,2})" + AFTER);
  private static final int MONTHS = 12;

  private NumericDates() {}

  static List<Written> find(String text, Span paragraph) {
    List<Written> found = new ArrayList<>();
    Matcher last = CalendarDates.matcher(YEAR_LAST, text, paragraph);
    while (last.find()) {
      int one = Integer.parseInt(last.group(1));
      int other = Integer.parseInt(last.group(3));
      boolean both = one <= MONTHS && other <= MONTHS && one != other;
      int month = one > MONTHS ? other : one;
      int day = one > MONTHS ? one : other;
      Span span = new Span(last.start(), last.end());
      found.add(
          new Written(
              span, both ? Meaning.undecided() : day(Integer.parseInt(last.group(4)), month, day)));
    }
    Matcher first = CalendarDates.matcher(YEAR_FIRST, text, paragraph);
    while (first.find()) {
      Meaning meaning =
          day(
              Integer.parseInt(first.group(1)),
              Integer.parseInt(first.group(3)),
              Integer.parseInt(first.group(4)));
      found.add(new Written(new Span(first.start(), first.end()), meaning));
    }
    return found;
  }

  private static Meaning day(int year, int month, int day) {
    try {
      return Meaning.stated(Period.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Meaning.undecided();
    }
  }
}
