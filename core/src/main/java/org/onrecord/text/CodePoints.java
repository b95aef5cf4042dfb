package org.onrecord.text;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 units (inside Onrecord) and Unicode code points (in
 * everything it prints or stores).
 */
public final class CodePoints {
  /** UTF-16 offsets of the low surrogates, ascending: each hides one code point less. */
  private final int[] lows;

  private final int length;

  private CodePoints(int[] lows, int length) {
    this.lows = lows;
    this.length = length;
  }

  /** The conversion for {@code text}. */
  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count), text.length());
  }

  /**
   * The code-point offset of a UTF-16 offset.
   *
   * @throws IndexOutOfBoundsException if {@code utf16} lies outside the text
   */
  public int codePoint(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IndexOutOfBoundsException("offset " + utf16 + " of " + length);
    }
    int at = Arrays.binarySearch(lows, utf16);
    return utf16 - (at >= 0 ? at : -at - 1);
  }

  /**
   * The UTF-16 offset of a code-point offset.
   *
   * @throws IndexOutOfBoundsException if {@code codePoint} lies outside the text
   */
  public int utf16(int codePoint) {
    if (codePoint < 0 || codePoint > length - lows.length) {
      throw new IndexOutOfBoundsException("offset " + codePoint + " of " + (length - lows.length));
    }
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
