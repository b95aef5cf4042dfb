package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphTest {
  private static final Graph GRAPH = Graph.load(Encoder.class, "encoder-6.onnx");
  private static final int COLUMNS = Encoder.INNER + 2;
  private static final List<String> CUES = List.of("cues");

  private static Map<String, Graph.Input> inputs(long piece) {
    long[] mask = new long[COLUMNS];
    mask[0] = 1;
    mask[1] = 1;
    long[] ids = new long[COLUMNS];
    ids[0] = Vocabulary.CLS;
    ids[1] = piece;
    return Map.of(
        "input_ids", Graph.wholes(ids, 1, COLUMNS),
        "attention_mask", Graph.wholes(mask, 1, COLUMNS),
        "shape_ids", Graph.wholes(new long[COLUMNS], 1, COLUMNS));
  }

  @Test
  void runsThatGoOnAtOnceGiveWhatEachGivesAlone() {
    List<Graph.Begun> begun =
        IntStream.range(0, 8).mapToObj(piece -> GRAPH.begin(inputs(2000 + piece), CUES)).toList();
    for (int piece = 0; piece < begun.size(); piece++) {
      assertThat(begun.get(piece).values().getFirst())
          .hasSize(3 * COLUMNS)
          .containsExactly(GRAPH.run(inputs(2000 + piece), CUES).getFirst());
    }
  }

  @Test
  void aRunThatFailsSaysSoToWhomAsksForItsValues() {
    Graph.Begun begun = GRAPH.begin(Map.of(), CUES);
    assertThatThrownBy(begun::values)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the network failed on inputs");
  }

  /**
   * {@code sums.onnx} multiplies 64 numbers, made bytes, with 64 bytes of 127, sixteen times. Where
   * two products are added in sixteen bits, which a processor without VNNI does faster, half of the
   * sum is lost.
   */
  @Test
  void sumsOfBytesAreExactOnEveryProcessor() {
    float[] ones = new float[64];
    Arrays.fill(ones, 1);
    Graph sums = Graph.load(GraphTest.class, "sums.onnx");
    float[] found = sums.run(Map.of("numbers", Graph.numbers(ones, 1, 64)), List.of("sums")).get(0);
    assertThat(found).hasSize(16);
    for (float sum : found) {
      assertThat(sum).isCloseTo(64 * 127, within(0.01f));
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Graph.load(Encoder.class, "encoder-7.onnx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("encoder-7.onnx");
  }
}
