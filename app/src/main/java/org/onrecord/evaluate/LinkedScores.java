package org.onrecord.evaluate;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many whole attributions are found, in all and by sort. Each of a person's, in turn, takes the
 * free one of the reader's that shares a word of its cue and the most of its content.
 *
 * @param links in all
 * @param slices by sort; only sorts that occur
 */
record LinkedScores(Links links, Map<Slice, SliceTally> slices) {
  static final LinkedScores NONE = new LinkedScores(Links.NONE, Map.of());

  LinkedScores {
    slices = Map.copyOf(slices);
  }

  static LinkedScores of(ScoredArticle article, Tokens tokens) {
    List<RoleTokens> predicted = RoleTokens.of(tokens, article.predicted());
    BitSet free = new BitSet();
    free.set(0, predicted.size());
    LinkedScores scores = new LinkedScores(new Links(0, predicted.size(), 0, 0, 0, 0), Map.of());
    for (RoleSpans attribution : article.gold()) {
      RoleTokens gold = RoleTokens.of(tokens, attribution);
      int best = best(gold, predicted, free);
      Join join = best < 0 ? Join.NONE : Join.of(tokens, gold, predicted.get(best));
      if (best >= 0) {
        free.clear(best);
      }
      Map<Slice, SliceTally> slices = new EnumMap<>(Slice.class);
      Slice.of(article.text(), attribution).forEach(slice -> slices.put(slice, join.slice()));
      scores = scores.plus(new LinkedScores(join.links(), slices));
    }
    return scores;
  }

  /** The index of the free one that fits best, the first of equals, or -1. */
  private static int best(RoleTokens gold, List<RoleTokens> predicted, BitSet free) {
    int best = -1;
    double bestShare = -1;
    for (int i = free.nextSetBit(0); i >= 0; i = free.nextSetBit(i + 1)) {
      RoleTokens candidate = predicted.get(i);
      if (!gold.cue().intersects(candidate.cue())) {
        continue;
      }
      double share = gold.contentShare(candidate);
      if (share > bestShare) {
        best = i;
        bestShare = share;
      }
    }
    return best;
  }

  LinkedScores plus(LinkedScores other) {
    Map<Slice, SliceTally> sums = new EnumMap<>(Slice.class);
    sums.putAll(slices);
    other.slices.forEach((slice, tally) -> sums.merge(slice, tally, SliceTally::plus));
    return new LinkedScores(links.plus(other.links), sums);
  }
}
