package org.onrecord.attribution;

/**
 * A stretch of tokens.
 *
 * @param from the first token's index
 * @param to the index after the last token's
 */
record Run(int from, int to) {
  Run {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a run: [" + from + ", " + to + ")");
    }
  }
}
