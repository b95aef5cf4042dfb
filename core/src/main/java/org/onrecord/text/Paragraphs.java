package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs: its lines without the white space around them. A line that goes on
 * in lower case is a wrapped one and belongs to the paragraph before it.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of {@code text} in order; blank lines belong to none. */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int lineStart = 0;
    boolean blankBefore = true;
    while (lineStart < text.length()) {
      int lineEnd = lineEnd(text, lineStart);
      int start = skipBlank(text, lineStart, lineEnd);
      int end = trimBlank(text, start, lineEnd);
      if (start < end) {
        boolean wrapped = !blankBefore && Character.isLowerCase(text.codePointAt(start));
        if (wrapped) {
          Span before = paragraphs.removeLast();
          paragraphs.add(new Span(before.start(), end));
        } else {
          paragraphs.add(new Span(start, end));
        }
      }
      blankBefore = start >= end;
      lineStart = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
    }
    return List.copyOf(paragraphs);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a unit of a text breaks its line, by itself or as part of CR LF. */
  public static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static int skipBlank(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimBlank(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
