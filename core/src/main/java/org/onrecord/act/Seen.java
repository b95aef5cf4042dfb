package org.onrecord.act;

import java.util.List;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

/**
 * The words that are looked at for one act.
 *
 * @param text the text they are of
 * @param words all words of the text
 * @param from the first that is looked at
 * @param roles the role of each that is looked at
 */
record Seen(String text, Words words, int from, List<Role> roles) {
  Seen {
    roles = List.copyOf(roles);
  }

  /** After the last word that is looked at. */
  int to() {
    return from + roles.size();
  }

  int size() {
    return roles.size();
  }

  /**
   * The place of neighbouring words.
   *
   * @param first counted from the first word that is looked at
   * @param end after the last
   */
  Span span(int first, int end) {
    return words.span(from + first, from + end);
  }

  /** One of the words, as it is written. */
  String word(int index) {
    return span(index, index + 1).in(text);
  }
}
