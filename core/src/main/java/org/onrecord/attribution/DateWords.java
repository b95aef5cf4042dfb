package org.onrecord.attribution;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the tokens that write out a day or a month: "3 May 2024", "Oct. 7, 2024,", "in March". They
 * are words for a time whatever else they could be: "May" is no auxiliary here, "March" no noun.
 */
final class DateWords {
  private static final Set<String> MONTHS = months();
  private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "until", "last", "early", "late");

  private final List<Token> tokens;
  private final BitSet found = new BitSet();

  private DateWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The indexes of these tokens. */
  static BitSet in(List<Token> tokens) {
    DateWords words = new DateWords(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).capital() && MONTHS.contains(words.word(i))) {
        words.month(i);
      }
    }
    return words.found;
  }

  private void month(int month) {
    int next = is(month + 1, ".") ? month + 2 : month + 1;
    int day = is(month - 1, "of") ? month - 2 : month - 1;
    int from = isDay(day) ? day : month;
    int to = from == month && isDay(next) ? next + 1 : month + 1;
    if (isYear(to)) {
      to++;
    } else if (is(to, ",") && isYear(to + 1)) {
      to += 2;
    }
    boolean alone = to - from == 1;
    to += !alone && is(to, ",") ? 1 : 0;
    if (!alone || BEFORE_MONTH.contains(word(month - 1))) {
      boolean weekday = is(from - 1, ",") && WordClass.TIME.has(word(from - 2));
      found.set(weekday ? from - 1 : from, to);
    }
  }

  private boolean isDay(int i) {
    return word(i).matches("[0-3]?\\d(?:st|nd|rd|th)?");
  }

  private boolean isYear(int i) {
    return word(i).matches("[12]\\d{3}");
  }

  private boolean is(int i, String word) {
    return word(i).equals(word);
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  private static Set<String> months() {
    Set<String> months = new HashSet<>(Set.of("sept"));
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        months.add(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(months);
  }
}
