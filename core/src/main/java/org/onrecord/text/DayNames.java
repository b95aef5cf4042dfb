package org.onrecord.text;

import java.util.Set;

/** English names of days of the week and of months, from {@code day-names.txt}. */
public final class DayNames {
  private static final Set<String> NAMES = WordList.load("day-names.txt");

  private DayNames() {}

  /** Whether a word in small letters is one. */
  public static boolean has(String word) {
    return NAMES.contains(word);
  }
}
