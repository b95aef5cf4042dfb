package org.onrecord.act;

import java.util.List;
import org.onrecord.text.Span;

/**
 * What saying something does.
 *
 * @param code its type
 * @param targets ids of the actors it is directed at, in text order
 * @param words the words that decided it, in text order
 * @param confidence from 0 to 1
 */
public record Act(Code code, List<String> targets, List<Span> words, double confidence) {
  public Act {
    targets = List.copyOf(targets);
    words = List.copyOf(words);
  }
}
