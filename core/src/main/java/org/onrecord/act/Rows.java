package org.onrecord.act;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Stretch;

/**
 * What is kept of each word of a text until it is known which words make an act: a row of numbers
 * in half precision, so that a long text takes little room.
 */
final class Rows {
  /** How many numbers the encoder gives for a word: who says what, then what it means. */
  static final int SEEN = 2 * Stretch.WIDTH;

  private static final int FIRST_ROOM = 256;

  private final Graph enter;
  private final int width;
  private short[] numbers;
  private int words;

  /**
   * No words yet.
   *
   * @param enter turns the encoder's vectors into rows
   * @param width how many numbers a row has
   */
  Rows(Graph enter, int width) {
    this.enter = enter;
    this.width = width;
    this.numbers = new short[FIRST_ROOM * width];
  }

  /** Takes the next words. */
  void add(Stretch stretch) {
    int count = stretch.to() - stretch.from();
    if (stretch.from() != words) {
      throw new IllegalArgumentException("after " + words + " words come not " + stretch.from());
    }
    if (count == 0) {
      return;
    }
    float[] states = new float[count * SEEN];
    for (int word = 0; word < count; word++) {
      stretch.copyState(stretch.from() + word, states, word * SEEN);
      stretch.copyMeaning(stretch.from() + word, states, word * SEEN + Stretch.WIDTH);
    }
    Graph.Input input = Graph.numbers(states, count, SEEN);
    float[] rows = enter.run(Map.of("states", input), List.of("rows")).getFirst();
    int at = words * width;
    if (at + rows.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, at + rows.length));
    }
    for (int i = 0; i < rows.length; i++) {
      numbers[at + i] = Float.floatToFloat16(rows[i]);
    }
    words += count;
  }

  /** The rows of the words from {@code from} to {@code to}, as a network takes them. */
  Graph.Input of(int from, int to) {
    float[] rows = new float[(to - from) * width];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Float.float16ToFloat(numbers[from * width + i]);
    }
    return Graph.numbers(rows, to - from, width);
  }
}
