package org.onrecord.evaluate;

import java.util.BitSet;
import java.util.List;

/**
 * The tokens of one attribution's parts, by index.
 *
 * @param source those of the source
 * @param cue those of the cue
 * @param content those of the content
 */
record RoleTokens(BitSet source, BitSet cue, BitSet content) {

  static RoleTokens of(Tokens tokens, RoleSpans spans) {
    return new RoleTokens(
        tokens.covered(spans.source()),
        tokens.covered(spans.cue()),
        tokens.covered(spans.content()));
  }

  static List<RoleTokens> of(Tokens tokens, List<RoleSpans> attributions) {
    return attributions.stream().map(spans -> of(tokens, spans)).toList();
  }

  /** The content's tokens in both, as a share of those in either (Jaccard). */
  double contentShare(RoleTokens other) {
    BitSet both = (BitSet) content.clone();
    both.and(other.content);
    BitSet either = (BitSet) content.clone();
    either.or(other.content);
    return (double) both.cardinality() / Math.max(1, either.cardinality());
  }
}
