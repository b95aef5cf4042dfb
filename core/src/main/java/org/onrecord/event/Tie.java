package org.onrecord.event;

import org.onrecord.text.Span;

/**
 * A relation between two actors that lasts, as the words of an article say it.
 *
 * @param from the id of one actor of the cast
 * @param relation what the first is or does to the other
 * @param to the id of the other
 * @param span the words
 * @param claim who asserts it, and how
 * @param confidence the reader's own estimate that the words say so, from 0 to 1
 */
public record Tie(
    String from, Relation relation, String to, Span span, Claim claim, double confidence) {
  public Tie {
    if (from.equals(to)) {
      throw new IllegalArgumentException("a tie of " + from + " with itself");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
