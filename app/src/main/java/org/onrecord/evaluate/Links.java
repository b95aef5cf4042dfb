package org.onrecord.evaluate;

/**
 * Whole attributions, a person's joined one to one with a reader's. Both must share a word of the
 * cue; what else they share is counted from the least to the most.
 *
 * @param gold how many the person marked
 * @param predicted how many the reader found
 * @param overlapping joined ones that share a word of the source (or have none) and of the content
 * @param half those sharing at least half the tokens of the content instead, punctuation included
 * @param exact joined ones with the same source and content, punctuation aside
 * @param triple those with the same cue as well
 */
public record Links(int gold, int predicted, int overlapping, int half, int exact, int triple) {
  static final Links NONE = new Links(0, 0, 0, 0, 0, 0);

  /** F1 of {@link #overlapping}. */
  public double overlappingF1() {
    return f1(overlapping);
  }

  /** F1 of {@link #half}. */
  public double halfF1() {
    return f1(half);
  }

  /** F1 of {@link #exact}. */
  public double exactF1() {
    return f1(exact);
  }

  /** F1 of {@link #triple}. */
  public double tripleF1() {
    return f1(triple);
  }

  private double f1(int hits) {
    return new Tally(hits, predicted, gold).f1();
  }

  Links plus(Links other) {
    return new Links(
        gold + other.gold,
        predicted + other.predicted,
        overlapping + other.overlapping,
        half + other.half,
        exact + other.exact,
        triple + other.triple);
  }
}
