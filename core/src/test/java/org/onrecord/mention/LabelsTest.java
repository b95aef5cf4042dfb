package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Graph;
import org.onrecord.encoder.Stretch;

/**
 * The network for mentions on the processor at hand: some multiply whole numbers with kernels of
 * their own, one of which gave every thirty-second word numbers that were a thousand times too
 * large, and other ones on each run (decision 0025).
 */
class LabelsTest {
  private static final int WORDS = 320;
  private static final int LABELS = 22;

  /** How far a word looks about itself, with room to spare. */
  private static final int EDGE = 24;

  private static float[] sameWord() {
    Random random = new Random(7);
    float[] word = new float[Stretch.WIDTH];
    for (int i = 0; i < word.length; i++) {
      word[i] = (float) random.nextGaussian() / 2;
    }
    float[] words = new float[WORDS * Stretch.WIDTH];
    for (int i = 0; i < words.length; i++) {
      words[i] = word[i % Stretch.WIDTH];
    }
    return words;
  }

  private static float[] labels(Graph graph) {
    Map<String, Graph.Input> states =
        Map.of("states", Graph.numbers(sameWord(), WORDS, Stretch.WIDTH));
    return graph.run(states, List.of("labels")).getFirst();
  }

  private static Graph network(Depth depth) {
    return Graph.load(Mentions.class, depth.file("mentions"));
  }

  @ParameterizedTest
  @EnumSource
  void oneWordOverAndOverHasOneLabel(Depth depth) {
    float[] labels = labels(network(depth));
    assertThat(labels).hasSize(WORDS * LABELS);
    float[] first = Arrays.copyOfRange(labels, EDGE * LABELS, (EDGE + 1) * LABELS);
    for (int word = EDGE; word < WORDS - EDGE; word++) {
      float[] each = Arrays.copyOfRange(labels, word * LABELS, (word + 1) * LABELS);
      assertThat(each).as("word " + word).containsExactly(first, within(0.001f));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameWordsAgainHaveTheSameLabels(Depth depth) {
    Graph graph = network(depth);
    float[] once = labels(graph);
    for (int again = 0; again < 20; again++) {
      assertThat(labels(graph)).containsExactly(once);
    }
  }
}
