package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class EncoderTest {
  private static final Encoder ENCODER = Encoder.load(Depth.TWELVE);

  private static Words words(int count) {
    String text = "word ".repeat(count);
    return ENCODER.cut(text, count == 0 ? List.of() : List.of(new Span(0, text.length())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 317, 318, 319, 557, 558, 559, 1000})
  void eachWordIsReadOnceInOrder(int count) {
    List<Integer> read = new ArrayList<>();
    ENCODER.read(
        words(count),
        stretch -> {
          for (int word = stretch.from(); word < stretch.to(); word++) {
            read.add(word);
          }
        });
    assertThat(read).hasSize(count).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void wordsThatCanBeCuesAreToldFromThoseThatCannot() {
    String text = "The engineer said that the bridge was safe.";
    List<Double> probabilities = new ArrayList<>();
    ENCODER.read(
        ENCODER.cut(text, List.of(new Span(0, text.length()))),
        stretch -> {
          for (int word = stretch.from(); word < stretch.to(); word++) {
            probabilities.add(stretch.cueProbability(word));
          }
        });
    assertThat(probabilities.get(2)).isGreaterThan(0.9);
    assertThat(probabilities.get(5)).isLessThan(0.1);
  }

  @Test
  void aNetworkThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Graph.load(EncoderTest.class, "none.onnx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.onnx");
  }
}
