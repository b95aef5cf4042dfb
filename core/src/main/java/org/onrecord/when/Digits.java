package org.onrecord.when;

/** Digits of other scripts as those from 0 to 9, each in its place. */
final class Digits {
  private static final String OTHERS = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩";
  private static final int TEN = 10;

  private Digits() {}

  /** The text with Persian and Arabic digits replaced; every other unit stays where it is. */
  static String latin(String text) {
    if (text.chars().noneMatch(c -> OTHERS.indexOf(c) >= 0)) {
      return text;
    }
    StringBuilder latin = new StringBuilder(text);
    for (int i = 0; i < latin.length(); i++) {
      int digit = OTHERS.indexOf(latin.charAt(i));
      if (digit >= 0) {
        latin.setCharAt(i, (char) ('0' + digit % TEN));
      }
    }
    return latin.toString();
  }
}
