package org.onrecord.evaluate;

/**
 * What became of a person's attributions of one sort.
 *
 * @param gold how many the person marked
 * @param found how many are joined to one that shares at least half the tokens of the content
 * @param half those of them whose source is right, too
 * @param exact how many are joined to one with the same source and content, punctuation aside
 * @param matched how many are joined to one that shares a word of the content
 * @param rightSource those of them whose source is right: shares a word, or both have none
 */
public record SliceTally(int gold, int found, int half, int exact, int matched, int rightSource) {
  static final SliceTally NONE = new SliceTally(0, 0, 0, 0, 0, 0);

  /** {@link #found} as a share of all. */
  public double foundShare() {
    return share(found, gold);
  }

  /** {@link #half} as a share of all. */
  public double halfShare() {
    return share(half, gold);
  }

  /** {@link #exact} as a share of all. */
  public double exactShare() {
    return share(exact, gold);
  }

  /** {@link #rightSource} as a share of {@link #matched}. */
  public double rightSourceShare() {
    return share(rightSource, matched);
  }

  private static double share(int part, int whole) {
    return (double) part / Math.max(1, whole);
  }

  SliceTally plus(SliceTally other) {
    return new SliceTally(
        gold + other.gold,
        found + other.found,
        half + other.half,
        exact + other.exact,
        matched + other.matched,
        rightSource + other.rightSource);
  }
}
