package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * How well a reader's attributions agree with a person's.
 *
 * @param exact parts of sentences in one role, with the same bounds
 * @param overlap the same, sharing a token
 * @param interval within which the F1 of all exact parts lies
 * @param tokens single tokens in each role
 * @param links whole attributions
 * @param slices whole attributions by sort; only sorts that occur
 */
public record AttributionScores(
    RoleTallies exact,
    RoleTallies overlap,
    Interval interval,
    RoleTallies tokens,
    Links links,
    Map<Slice, SliceTally> slices) {

  public AttributionScores {
    slices = Map.copyOf(slices);
  }

  /**
   * Measures all {@code articles} together.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static AttributionScores of(List<ScoredArticle> articles) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles to measure");
    }
    RoleTallies exact = RoleTallies.NONE;
    RoleTallies overlap = RoleTallies.NONE;
    RoleTallies single = RoleTallies.NONE;
    LinkedScores linked = LinkedScores.NONE;
    List<Tally> exactByArticle = new ArrayList<>();
    for (ScoredArticle article : articles) {
      Tokens tokens = Tokens.of(article.text());
      Fragments gold = Fragments.of(tokens, article.gold());
      Fragments predicted = Fragments.of(tokens, article.predicted());
      RoleTallies exactHere = gold.exact(predicted);
      exactByArticle.add(exactHere.all());
      exact = exact.plus(exactHere);
      overlap = overlap.plus(gold.overlapping(predicted));
      single = single.plus(single(article, tokens));
      linked = linked.plus(LinkedScores.of(article, tokens));
    }
    return new AttributionScores(
        exact, overlap, Interval.of(exactByArticle), single, linked.links(), linked.slices());
  }

  private static RoleTallies single(ScoredArticle article, Tokens tokens) {
    return RoleTallies.each(
        role -> {
          BitSet gold = covered(role, article.gold(), tokens);
          BitSet predicted = covered(role, article.predicted(), tokens);
          BitSet both = (BitSet) gold.clone();
          both.and(predicted);
          return new Tally(both.cardinality(), predicted.cardinality(), gold.cardinality());
        });
  }

  private static BitSet covered(Role role, List<RoleSpans> attributions, Tokens tokens) {
    return tokens.covered(
        attributions.stream().flatMap(attribution -> attribution.in(role).stream()).toList());
  }
}
