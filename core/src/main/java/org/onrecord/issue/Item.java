package org.onrecord.issue;

import java.util.List;
import org.onrecord.text.Span;

/**
 * Words of a clause that do one thing.
 *
 * @param operator what they do
 * @param tokens the words
 * @param base whether a verb stands in its plain form
 */
record Item(Operator operator, List<Token> tokens, boolean base) {
  Item {
    tokens = List.copyOf(tokens);
  }

  boolean is(Operator other) {
    return operator == other;
  }

  /** Whether it joins what stands before it to what follows. */
  boolean joins() {
    return word().equals("and") || word().equals("or");
  }

  /** The first word. */
  String word() {
    return tokens.getFirst().word();
  }

  /** Whether it stands in the cue. */
  boolean cue() {
    return tokens.getFirst().cue();
  }

  /** From its first to its last word. */
  Span span() {
    return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
  }
}
