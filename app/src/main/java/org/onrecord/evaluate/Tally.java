package org.onrecord.evaluate;

/**
 * Counts behind precision, recall and F1; each of them is 0 where there is nothing to divide by.
 *
 * @param hits how many agree
 * @param predicted how many the reader found
 * @param gold how many the person marked
 */
public record Tally(int hits, int predicted, int gold) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** The share of what the reader found that is right. */
  public double precision() {
    return (double) hits / Math.max(1, predicted);
  }

  /** The share of what the person marked that the reader found. */
  public double recall() {
    return (double) hits / Math.max(1, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return 2.0 * hits / Math.max(1, predicted + gold);
  }

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, predicted + other.predicted, gold + other.gold);
  }
}
