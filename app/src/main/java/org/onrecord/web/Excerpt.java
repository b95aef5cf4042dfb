package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** The words of an article round the first place by which it was found. */
final class Excerpt {
  private static final int BEFORE = 60;
  private static final int LENGTH = 220;

  private Excerpt() {}

  /** The excerpt; empty if no place is given. */
  static List<Bit> of(String text, List<Span> found) {
    if (found.isEmpty() || found.getLast().end() > text.length()) {
      return List.of();
    }
    Span first = found.getFirst();
    int start = wordStart(text, Math.max(0, first.start() - BEFORE), first.start());
    int end = wordEnd(text, Math.min(text.length(), start + LENGTH), first.end());
    List<Span> inside = new ArrayList<>();
    for (Span span : found) {
      if (span.end() <= end) {
        inside.add(new Span(span.start() - start, span.end() - start));
      }
    }
    List<Bit> bits = new ArrayList<>();
    if (start > 0) {
      bits.add(new Bit("… ", false));
    }
    bits.addAll(Bit.of(text.substring(start, end), inside));
    if (end < text.length()) {
      bits.add(new Bit(" …", false));
    }
    return List.copyOf(bits);
  }

  /** The first word that begins at a place or after it. */
  private static int wordStart(String text, int from, int before) {
    int start = from;
    while (start > 0 && start < before && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  /** The last word that ends at a place or before it. */
  private static int wordEnd(String text, int until, int after) {
    int end = Math.max(until, after);
    while (end > after && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }
}
