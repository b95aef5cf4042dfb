package org.onrecord.encoder;

/**
 * What a word's letters look like, since the vocabulary knows no capitals: 0 no capital first, 1 a
 * capital first, 2 two or more letters all capitals, 3 no letter first; and 4 more where the word
 * begins a line.
 */
final class WordShape {
  private static final int SMALL = 0;
  private static final int CAPITAL = 1;
  private static final int CAPITALS = 2;
  private static final int NO_LETTER = 3;
  private static final int LINE_START = 4;

  private WordShape() {}

  /** The shape of {@code text} from {@code start} to {@code end}. */
  static int of(String text, int start, int end, boolean beginsLine) {
    return letters(text, start, end) + (beginsLine ? LINE_START : 0);
  }

  private static int letters(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (!Character.isLetter(first)) {
      return NO_LETTER;
    }
    if (!Character.isUpperCase(first)) {
      return SMALL;
    }
    int rest = start + Character.charCount(first);
    return rest < end && isWithoutSmall(text, rest, end) ? CAPITALS : CAPITAL;
  }

  private static boolean isWithoutSmall(String text, int from, int to) {
    return text.substring(from, to)
        .codePoints()
        .noneMatch(each -> Character.isLowerCase(each) || Character.isTitleCase(each));
  }
}
