package org.onrecord.attribution;

import org.onrecord.text.Span;

/**
 * A word, a mark or a whole quotation.
 *
 * @param type which of them
 * @param span where it stands
 * @param word a word in lower case with straight apostrophes; a mark itself; empty for a quotation
 * @param capital whether it begins with a capital letter
 */
record Token(Type type, Span span, String word, boolean capital) {
  enum Type {
    WORD,
    MARK,
    QUOTE
  }
}
