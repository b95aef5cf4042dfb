package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Finds quotations in any style of marks, in one pass. Double marks go before single ones: single
 * marks inside double ones are not looked at, and a single mark that nothing closes is an
 * apostrophe.
 */
final class Quotations {
  private static final String DOUBLE_OPENERS = "“„«";
  private static final String DOUBLE_CLOSERS = "”»";
  private static final String BEFORE_OPENER = "([{—–-/“„«‘'\"";
  private static final int NONE = -1;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private List<Span> parts = new ArrayList<>();
  private int openDouble = NONE;
  private int openSingle = NONE;

  private Quotations(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The outermost quotations of these paragraphs, in text order. */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      quotations.read(i);
    }
    quotations.found.sort(Comparator.comparingInt(Quotation::start));
    return List.copyOf(quotations.found);
  }

  private void read(int index) {
    Span paragraph = paragraphs.get(index);
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int width = doubleWidth(at, paragraph.end());
      if (width > 0) {
        readDouble(at, width, paragraph);
      } else if (isSingle(text.charAt(at)) && openDouble == NONE) {
        readSingle(at, paragraph);
      }
      at += Math.max(width, 1);
    }
    openSingle = NONE;
    if (openDouble != NONE) {
      endParagraph(index);
    }
  }

  /** How many units a double mark at this place has; 0 if there is none. */
  private int doubleWidth(int at, int end) {
    char c = text.charAt(at);
    if (c == '"' || DOUBLE_OPENERS.indexOf(c) >= 0 || DOUBLE_CLOSERS.indexOf(c) >= 0) {
      return 1;
    }
    boolean pair = (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c;
    return pair ? 2 : 0;
  }

  private void readDouble(int at, int width, Span paragraph) {
    char mark = text.charAt(at);
    if (openDouble == NONE) {
      if (DOUBLE_OPENERS.indexOf(mark) >= 0
          || (DOUBLE_CLOSERS.indexOf(mark) < 0 && opensAt(at, width, paragraph))) {
        openDouble = at;
      }
      return;
    }
    boolean german = mark == '“' && text.charAt(openDouble) == '„';
    if (!german && DOUBLE_OPENERS.indexOf(mark) >= 0) {
      return;
    }
    parts.add(new Span(openDouble, at + width));
    found.add(new Quotation(parts, true));
    parts = new ArrayList<>();
    openDouble = NONE;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private void readSingle(int at, Span paragraph) {
    char mark = text.charAt(at);
    boolean wordFollows =
        at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (mark != '’' && wordFollows && opensAt(at, 1, paragraph)) {
      openSingle = Character.isDigit(text.charAt(at + 1)) ? openSingle : at;
    } else if (mark != '‘' && openSingle != NONE && !wordFollows && !isSpace(at - 1)) {
      while (!found.isEmpty() && found.getLast().start() > openSingle) {
        found.removeLast();
      }
      found.add(new Quotation(List.of(new Span(openSingle, at + 1)), true));
      openSingle = NONE;
    }
  }

  /** Whether a mark that could open or close stands as an opening one does. */
  private boolean opensAt(int at, int width, Span paragraph) {
    boolean free =
        at == paragraph.start()
            || isSpace(at - 1)
            || BEFORE_OPENER.indexOf(text.charAt(at - 1)) >= 0;
    return free && at + width < paragraph.end() && !isSpace(at + width);
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A quotation still open goes on if the next paragraph begins with an opening mark again. */
  private void endParagraph(int index) {
    parts.add(new Span(openDouble, paragraphs.get(index).end()));
    openDouble = NONE;
    if (index + 1 < paragraphs.size()) {
      Span next = paragraphs.get(index + 1);
      int width = doubleWidth(next.start(), next.end());
      boolean closes = DOUBLE_CLOSERS.indexOf(text.charAt(next.start())) >= 0;
      if (width > 0 && !closes && opensAt(next.start(), width, next)) {
        return;
      }
    }
    found.add(new Quotation(parts, false));
    parts = new ArrayList<>();
  }
}
