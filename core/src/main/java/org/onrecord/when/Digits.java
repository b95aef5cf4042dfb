package org.onrecord.when;

/** Digits of other scripts as those from 0 to 9, and spaces that don't break as others do. */
final class Digits {
  private static final String OTHERS = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩";
  private static final int TEN = 10;

  private Digits() {}

  /** The text with Persian and Arabic digits and such spaces replaced, each in its place. */
  static String latin(String text) {
    if (text.chars().noneMatch(c -> OTHERS.indexOf(c) >= 0 || isHardSpace(c))) {
      return text;
    }
    StringBuilder latin = new StringBuilder(text);
    for (int i = 0; i < latin.length(); i++) {
      int digit = OTHERS.indexOf(latin.charAt(i));
      if (isHardSpace(latin.charAt(i))) {
        latin.setCharAt(i, ' ');
      } else if (digit >= 0) {
        latin.setCharAt(i, (char) ('0' + digit % TEN));
      }
    }
    return latin.toString();
  }

  private static boolean isHardSpace(int c) {
    return c == '\u00A0' || c == '\u202F';
  }
}
