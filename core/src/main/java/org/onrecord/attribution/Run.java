package org.onrecord.attribution;

import java.util.stream.IntStream;

/**
 * Neighbouring words of a text.
 *
 * @param from the first word's index
 * @param to the index after the last word's
 */
record Run(int from, int to) {
  Run {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a run: [" + from + ", " + to + ")");
    }
  }

  int length() {
    return to - from;
  }

  boolean contains(int word) {
    return from <= word && word < to;
  }

  IntStream words() {
    return IntStream.range(from, to);
  }
}
