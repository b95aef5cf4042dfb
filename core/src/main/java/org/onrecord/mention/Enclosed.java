package org.onrecord.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import org.onrecord.text.Span;

/**
 * Keeps a mention on one side of the quotation marks and brackets round it: "the side” said Berg"
 * ends with "side", and "the (air base" goes on to the bracket that follows it. Offsets are UTF-16.
 */
final class Enclosed {
  private static final String OPENING = "“«([";
  private static final String CLOSING = "”»)]";

  private final String text;
  private final Span head;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int start;
  private int end;

  private Enclosed(String text, Span span, Span head) {
    this.text = text;
    this.head = head;
    this.start = span.start();
    this.end = span.end();
  }

  /** The part of a mention's words round its head that no mark parts from it. */
  static Span of(String text, Span span, Span head) {
    return new Enclosed(text, span, head).cut();
  }

  private Span cut() {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (isOpening(at, c)) {
        open.push(at);
      } else if (isClosing(c) && (open.isEmpty() || !close(c))) {
        leave(at);
      }
    }
    while (!open.isEmpty()) {
      stay(open.removeLast());
    }
    return trimmed();
  }

  private boolean isOpening(int at, char c) {
    boolean straight = c == '"' && open.stream().noneMatch(each -> text.charAt(each) == '"');
    return OPENING.indexOf(c) >= 0 || (straight && isAfterSpace(at));
  }

  private boolean isAfterSpace(int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1));
  }

  private static boolean isClosing(char c) {
    return c == '"' || CLOSING.indexOf(c) >= 0;
  }

  /** Takes back the mark that this one closes, with those inside it; false where there is none. */
  private boolean close(char c) {
    if (open.stream().noneMatch(each -> closing(text.charAt(each)) == c)) {
      return false;
    }
    char closed;
    do {
      closed = closing(text.charAt(open.pop()));
    } while (closed != c);
    return true;
  }

  private static char closing(char opening) {
    int place = OPENING.indexOf(opening);
    return place < 0 ? opening : CLOSING.charAt(place);
  }

  /** A mark closes here what was opened before the mention. */
  private void leave(int at) {
    if (at >= head.end()) {
      end = Math.min(end, at);
    } else if (at < head.start()) {
      start = at + 1;
      open.clear();
    }
  }

  /** A mark was opened here and not closed: it is closed right after, or is none of the mention. */
  private void stay(int at) {
    if (at >= end) {
      return;
    }
    if (end < text.length() && text.charAt(end) == closing(text.charAt(at))) {
      end++;
    } else if (at >= head.end() && isParted(at)) {
      end = at;
    }
  }

  /**
   * Whether a mark begins something of its own: a bracket, or a quotation after a comma or stop.
   */
  private boolean isParted(int at) {
    int before = at - 1;
    while (before > start && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return "([".indexOf(text.charAt(at)) >= 0 || !Character.isLetterOrDigit(text.charAt(before));
  }

  private Span trimmed() {
    while (end > head.end() && isEdge(text.charAt(end - 1))) {
      end--;
    }
    while (start < head.start() && isEdge(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',' || c == '-' || c == '–' || c == '—';
  }
}
