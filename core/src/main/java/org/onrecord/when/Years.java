package org.onrecord.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Finds years, spans of years and decades. A number of four digits is a year only after words that
 * lead to one ({@code year-openers.txt}), not before words for what is counted ({@code
 * counted-words.txt}), and not where it only tells one thing from another ("the 2015 deal").
 */
final class Years {
  /** A year between 1500 and 2099. */
  static final String PLAUSIBLE = "1[5-9]\\d\\d|20\\d\\d";

  /** No number goes on after a year, and no currency or percent sign follows it. */
  static final String END = "(?![\\p{L}\\p{N}%°€£$]|[,.:/]\\d)";

  /** Nothing goes on before a year, and no currency sign; "mid-" may stand there. */
  private static final String START =
      "(?<![\\p{L}\\p{N}_@#$€£¥№/:.+])(?<!(?<!\\b[Mm]id)-)(?<!\\d,)(?<![$€£¥]\\s)";

  private static final int EXACT_HUNDRED = 100;
  private static final int MODERN = 1900;
  private static final Set<String> OPENERS = words("year-openers.txt");
  private static final Set<String> COUNTED = words("counted-words.txt");

  private static final Pattern YEAR =
      Pattern.compile(START + "(?:" + PLAUSIBLE + ")" + END + "(?![-–—]\\d)");
  private static final Pattern RANGE =
      Pattern.compile(
          START
              + "(?<first>"
              + PLAUSIBLE
              + ")\\s?[-–—/]\\s?(?<last>"
              + PLAUSIBLE
              + "|\\d\\d)"
              + END
              + "(?!-\\d)");
  private static final Pattern DECADE =
      Pattern.compile(START + "(?<decade>1[5-9][1-9]|20\\d)0['’]?s(?![\\p{L}\\p{N}])");

  /** "The '80s"; those of which there are two by now are left aside. */
  private static final Pattern SHORT_DECADE =
      Pattern.compile("(?<![\\p{L}\\p{N}])['’](?<ten>[5-9])0s(?![\\p{L}\\p{N}])");

  private static final Set<String> DETERMINERS =
      Set.of("a", "the", "this", "that", "his", "her", "its", "our", "their");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[ \\u00A0]|-)(?!(?:and|or|to|but|as|in|at|when|was|were|is|by)\\b)\\p{L}");
  private static final Pattern CHAIN = Pattern.compile("\\s?(?:,|,? ?and|,? ?or| to)\\s");

  private Years() {}

  private static Set<String> words(String name) {
    return WordList.lines(Years.class, name).stream().collect(Collectors.toUnmodifiableSet());
  }

  static List<Candidate> find(String text, Span paragraph) {
    List<Candidate> found = new ArrayList<>();
    Matcher decade = CalendarDates.matcher(DECADE, text, paragraph);
    while (decade.find()) {
      Span span = new Span(decade.start(), decade.end());
      found.add(Candidate.of(span, decade.group("decade") + "X", Precision.DECADE));
    }
    Matcher shortened = CalendarDates.matcher(SHORT_DECADE, text, paragraph);
    while (shortened.find()) {
      Span span = new Span(shortened.start(), shortened.end());
      found.add(Candidate.of(span, "19" + shortened.group("ten") + "X", Precision.DECADE));
    }
    Matcher range = CalendarDates.matcher(RANGE, text, paragraph);
    while (range.find()) {
      addRange(range, text, found);
    }
    addSingle(text, paragraph, found);
    return found;
  }

  private static void addRange(Matcher range, String text, List<Candidate> found) {
    String first = range.group("first");
    String last = range.group("last");
    String whole = last.length() == 2 ? first.substring(0, 2) + last : last;
    boolean slash = range.group().indexOf('/') >= 0 && last.length() > 2;
    if (whole.compareTo(first) > 0 && !slash && !counts(text, range.end())) {
      Span span = new Span(range.start(), range.end());
      found.add(Candidate.of(span, first + "/" + whole, Precision.RANGE));
    }
  }

  private static void addSingle(String text, Span paragraph, List<Candidate> found) {
    Matcher year = CalendarDates.matcher(YEAR, text, paragraph);
    int previousEnd = -1;
    while (year.find()) {
      boolean chained =
          previousEnd >= 0
              && year.start() - previousEnd <= 6
              && CHAIN.matcher(text).region(previousEnd, year.start()).matches();
      boolean opened = chained || isOpened(text, year.start(), year.end());
      if (opened && !counts(text, year.end())) {
        Span span = new Span(year.start(), year.end());
        found.add(Candidate.of(span, year.group(), Precision.YEAR));
        previousEnd = year.end();
      }
    }
  }

  /** Whether the word before leads to a year: "in", "since", "the", "Iran's", or a bracket. */
  private static boolean isOpened(String text, int start, int end) {
    int year = Integer.parseInt(text, start, end, 10);
    String before = wordBefore(text, start);
    boolean bracketed =
        before.isEmpty()
            && start > 0
            && text.charAt(start - 1) == '('
            && end < text.length()
            && (text.charAt(end) == ')' || text.charAt(end) == ',');
    boolean possessive = before.endsWith("'s") || before.endsWith("’s");
    boolean plain = year >= MODERN && year % EXACT_HUNDRED != 0;
    boolean names = (possessive || DETERMINERS.contains(before)) && isBeforeName(text, end);
    return switch (before) {
      case "in", "since", "until", "till", "year", "early", "late", "circa" -> true;
      default -> plain && !names && (bracketed || possessive || OPENERS.contains(before));
    };
  }

  /** Whether a word follows that the year sets apart from others: "the 2015 deal". */
  private static boolean isBeforeName(String text, int end) {
    return NAMED.matcher(text).region(end, text.length()).useTransparentBounds(true).lookingAt();
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0
        && start - end < 3
        && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '-')) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < 20 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the number before {@code end} is how many of something: "2000 people". */
  static boolean counts(String text, int end) {
    if (end + 1 >= text.length() || !(isSpace(text.charAt(end)) || text.charAt(end) == '-')) {
      return false;
    }
    int to = end + 1;
    while (to < text.length() && to - end < 20 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean percent = text.charAt(end + 1) == '%';
    return percent || COUNTED.contains(text.substring(end + 1, to).toLowerCase(Locale.ROOT));
  }

  /** Whether a number before this word says how many: "people". */
  static boolean isCounted(String word) {
    return COUNTED.contains(word);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0' || c == '\u202F';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
