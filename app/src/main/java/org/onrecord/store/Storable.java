package org.onrecord.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words as both databases take them. Texts of articles come checked; names and messages may not.
 */
final class Storable {
  private static final int REPLACEMENT = 0xFFFD;

  private Storable() {}

  /** The words with a replacement character for each zero and for each half of a character. */
  static String words(String words) {
    if (words.codePoints().noneMatch(Storable::isRefused)) {
      return words;
    }
    return words
        .codePoints()
        .map(point -> isRefused(point) ? REPLACEMENT : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same, or null for none, as a column has it. */
  static @Nullable String words(Optional<String> words) {
    return words.map(Storable::words).orElse(null);
  }

  private static boolean isRefused(int point) {
    return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
