package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * A stretch of words in a list.
 *
 * @param text the words
 * @param found whether it is by these that the entry is found, or that they name what happened
 */
public record Bit(String text, boolean found) {
  /** Words in bits. */
  static List<Bit> of(String words, List<Span> found) {
    List<Bit> bits = new ArrayList<>();
    int end = 0;
    for (Span span : found) {
      if (span.start() >= end && span.end() <= words.length()) {
        add(bits, words.substring(end, span.start()), false);
        add(bits, span.in(words), true);
        end = span.end();
      }
    }
    add(bits, words.substring(end), false);
    return List.copyOf(bits);
  }

  private static void add(List<Bit> bits, String text, boolean found) {
    if (!text.isEmpty()) {
      bits.add(new Bit(text, found));
    }
  }
}
