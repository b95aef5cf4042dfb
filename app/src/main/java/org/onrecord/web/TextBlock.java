package org.onrecord.web;

import java.util.List;

/**
 * A part of an article as its page sets it.
 *
 * @param kind {@code title}, or the code of a zone
 * @param label what the part is, where it has to be said; else empty
 * @param folded whether it is shut until a person opens it
 * @param paragraphs its paragraphs
 */
public record TextBlock(String kind, String label, boolean folded, List<List<Piece>> paragraphs) {
  public TextBlock {
    paragraphs = List.copyOf(paragraphs);
  }
}
