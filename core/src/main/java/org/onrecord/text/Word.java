package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a mark of a text.
 *
 * @param span where it stands
 * @param lower its letters in lower case, with straight apostrophes
 */
public record Word(Span span, String lower) {

  /**
   * The words and marks of a stretch of {@code text}, in order. Letters and digits stay together
   * with what joins them ("don't", "ice-free", "U.S."); every other mark stands alone.
   */
  public static List<Word> in(String text, Span stretch) {
    List<Word> words = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        int end = end(text, at, stretch.end());
        words.add(new Word(new Span(at, end), lower(text.substring(at, end))));
        at = end;
      }
    }
    return words;
  }

  private static String lower(String word) {
    return word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static int end(String text, int from, int limit) {
    int at = from;
    boolean dotted = false;
    while (at < limit && isInside(text, at, from, limit)) {
      dotted |= text.charAt(at) == '.';
      at++;
    }
    boolean lastDot = dotted && at < limit && text.charAt(at) == '.';
    return Math.max(lastDot ? at + 1 : at, from + 1);
  }

  private static boolean isInside(String text, int at, int from, int limit) {
    char c = text.charAt(at);
    if (isOfWord(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '-' || c == '.';
    return joins && at > from && at + 1 < limit && isOfWord(text.charAt(at + 1));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether it has a letter or a digit and is no mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(lower.codePointAt(0));
  }

  /** Whether it is one of these words. */
  public boolean is(String... words) {
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
