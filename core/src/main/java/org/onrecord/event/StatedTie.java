package org.onrecord.event;

import java.util.List;
import org.onrecord.text.Span;

/**
 * A tie as the words of a sentence tell it.
 *
 * @param relation what the first is or does to the other
 * @param ends the ids of who is tied and to whom
 * @param span the words from the first to the last of it
 * @param denied whether the words say that it isn't so
 */
record StatedTie(Relation relation, List<String> ends, Span span, boolean denied) {
  StatedTie {
    ends = List.copyOf(ends);
  }
}
