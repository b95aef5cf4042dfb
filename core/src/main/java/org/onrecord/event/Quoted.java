package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** The stretches of a text that stand in quotation marks, marks left out. */
final class Quoted {
  private static final String OPENING = "“«";
  private static final String CLOSING = "”»";

  private final List<Span> stretches = new ArrayList<>();

  /**
   * Finds them.
   *
   * @param paragraphs of {@code text}, in order; a quotation ends with its paragraph
   */
  Quoted(String text, List<Span> paragraphs) {
    for (Span paragraph : paragraphs) {
      read(text, paragraph);
    }
  }

  private void read(String text, Span paragraph) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (open < 0 && (straight || OPENING.indexOf(c) >= 0)) {
        open = i + 1;
      } else if (open >= 0 && (straight || CLOSING.indexOf(c) >= 0)) {
        add(open, i);
        open = -1;
      }
    }
    if (open >= 0) {
      add(open, paragraph.end());
    }
  }

  private void add(int from, int to) {
    if (from < to) {
      stretches.add(new Span(from, to));
    }
  }

  /** Those that begin in a span, in order. */
  List<Span> in(Span span) {
    return stretches.subList(
        Span.firstFrom(stretches, span.start()), Span.firstFrom(stretches, span.end()));
  }

  /** Whether words stand in one. */
  boolean has(Span words) {
    int index = Span.firstFrom(stretches, words.start() + 1) - 1;
    return index >= 0 && stretches.get(index).contains(words);
  }
}
