package org.onrecord.compare;

import java.util.regex.Pattern;

/** Whether words stand in quotation marks. */
final class QuotedWords {
  private static final Pattern MARK = Pattern.compile("[“”\"«»]");

  private QuotedWords() {}

  /** Whether some of the words do. */
  static boolean in(String words) {
    return MARK.matcher(words).find();
  }
}
