package org.onrecord.web;

import java.util.List;

/**
 * A stretch of text as a page marks it. Two statements over the same words give two nested signs.
 *
 * @param text the words
 * @param outer style classes of the outer sign; empty for words that no statement covers
 * @param inner style classes of the inner sign; empty if there is one sign
 * @param statements numbers of the statements, separated by spaces
 * @param anchors ids of the statements whose words begin here
 */
public record Piece(
    String text, String outer, String inner, String statements, List<String> anchors) {
  public Piece {
    anchors = List.copyOf(anchors);
  }
}
