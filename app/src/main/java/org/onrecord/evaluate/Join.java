package org.onrecord.evaluate;

import java.util.BitSet;

/**
 * How much of a person's attribution the one joined to it has.
 *
 * @param contentShare shared tokens of the content among those of either
 * @param sourceRight whether the sources share a word, or neither has one
 * @param exact whether source and content are the same, punctuation aside
 * @param triple whether the cue is as well
 */
record Join(double contentShare, boolean sourceRight, boolean exact, boolean triple) {
  private static final double HALF = 0.5;

  /** Nothing is joined to it. */
  static final Join NONE = new Join(0, false, false, false);

  static Join of(Tokens tokens, RoleTokens gold, RoleTokens predicted) {
    BitSet source = gold.source();
    boolean sourceRight =
        source.intersects(predicted.source()) || (source.isEmpty() && predicted.source().isEmpty());
    boolean exact =
        sameWords(tokens, source, predicted.source())
            && sameWords(tokens, gold.content(), predicted.content());
    boolean triple = exact && sameWords(tokens, gold.cue(), predicted.cue());
    return new Join(gold.contentShare(predicted), sourceRight, exact, triple);
  }

  private static boolean sameWords(Tokens tokens, BitSet one, BitSet other) {
    return tokens.words(one).equals(tokens.words(other));
  }

  private boolean matched() {
    return contentShare > 0;
  }

  private boolean found() {
    return contentShare >= HALF;
  }

  Links links() {
    return new Links(
        1, 0, one(matched() && sourceRight), one(found() && sourceRight), one(exact), one(triple));
  }

  SliceTally slice() {
    return new SliceTally(
        1,
        one(found()),
        one(found() && sourceRight),
        one(exact),
        one(matched()),
        one(matched() && sourceRight));
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
