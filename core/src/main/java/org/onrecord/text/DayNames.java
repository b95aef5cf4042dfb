package org.onrecord.text;

/** English names of days of the week and of months, from {@code day-names.tsv}. */
public final class DayNames {
  private static final WordClasses<Kind> NAMES = WordClasses.load(Kind.class, "day-names.tsv");

  private enum Kind {
    DAY,
    MONTH,
    SHORT_DAY,
    SHORT_MONTH
  }

  private DayNames() {}

  /** Whether a word in small letters is one that isn't cut short: "monday". */
  public static boolean has(String word) {
    return isWeekday(word) || is(Kind.MONTH, word);
  }

  /** Whether a word in small letters is a day of the week. */
  public static boolean isWeekday(String word) {
    return is(Kind.DAY, word);
  }

  /** Whether a word in small letters is a month, whole or cut short: "sept". */
  public static boolean isMonth(String word) {
    return is(Kind.MONTH, word) || is(Kind.SHORT_MONTH, word);
  }

  /** Whether a word is a day or a month as it is written, whole or cut short: "Monday", "Sept". */
  public static boolean isWritten(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    String small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
    return has(small) || isMonth(small) || is(Kind.SHORT_DAY, small);
  }

  private static boolean is(Kind kind, String word) {
    return NAMES.has(kind, word);
  }
}
