package org.onrecord.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.CodePoints;

/** A text that grows by the words of a page and remembers where each of them stood there. */
final class MappedText {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> places = new ArrayList<>();
  private int[] space = new int[0];

  /** Whether no word stands in it yet. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Its length in UTF-16 units. */
  int length() {
    return text.length();
  }

  /** Its last character, or a line break if it is empty. */
  char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  /** Ends the line, unless nothing stands on it; drops blanks at its end. */
  void endLine() {
    space = new int[0];
    if (last() != '\n') {
      text.append('\n');
    }
  }

  /** Starts a paragraph: a blank line stands before it. */
  void endParagraph() {
    endLine();
    if (!text.isEmpty() && text.charAt(Math.max(0, text.length() - 2)) != '\n') {
      text.append('\n');
    }
  }

  /** Adds words that the page doesn't show. */
  void add(String words) {
    flushSpace();
    text.append(words);
  }

  /** Adds words of the page; runs of blanks become one space, and none at a line's start. */
  void add(PlacedWords words) {
    String value = words.value();
    int at = 0;
    while (at < value.length()) {
      char unit = value.charAt(at);
      if (isBlank(unit)) {
        int end = at;
        while (end < value.length() && isBlank(value.charAt(end))) {
          end++;
        }
        if (last() != '\n' && space.length == 0) {
          space = new int[] {words.start(at), words.end(end - 1)};
        }
        at = end;
      } else {
        if (unit != SOFT_HYPHEN && unit != ZERO_WIDTH_SPACE && unit != BYTE_ORDER_MARK) {
          flushSpace();
          place(1, words.start(at), words.end(at));
          text.append(unit);
        }
        at++;
      }
    }
  }

  private static boolean isBlank(char unit) {
    return unit != BYTE_ORDER_MARK
        && (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit < ' ');
  }

  private void flushSpace() {
    if (space.length > 0) {
      place(1, space[0], space[1]);
      text.append(' ');
      space = new int[0];
    }
  }

  /** Notes where the next {@code units} of the text stand; a negative start is nowhere. */
  private void place(int units, int start, int end) {
    if (start < 0 || end <= start) {
      return;
    }
    int at = text.length();
    if (!places.isEmpty()) {
      int[] before = places.getLast();
      boolean exact = before[1] - before[0] == before[3] - before[2] && end - start == units;
      if (exact && before[1] == at && before[3] == start) {
        before[1] = at + units;
        before[3] = end;
        return;
      }
      if (before[1] == at && before[2] == start && before[3] == end) {
        before[1] = at + units;
        return;
      }
    }
    places.add(new int[] {at, at + units, start, end});
  }

  /** The text without blanks at its end. */
  String text() {
    return text.toString().stripTrailing();
  }

  /** Where its words stand in {@code page}. */
  PageMap map(String page, String charset) {
    CodePoints ofText = CodePoints.of(text.toString());
    CodePoints ofPage = CodePoints.of(page);
    List<PageMap.Stretch> stretches = new ArrayList<>();
    for (int[] place : places) {
      stretches.add(
          new PageMap.Stretch(
              ofText.codePoint(place[0]),
              ofText.codePoint(place[1]),
              ofPage.codePoint(place[2]),
              ofPage.codePoint(place[3])));
    }
    return new PageMap(charset, stretches);
  }
}
