package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class AttributionTest {
  private static final String TEXT = "The mayor, Ana Roe — a judge — said that rain would come; so";

  private static Span of(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution by(List<Span> source, Optional<Attribution> parent) {
    Frame frame =
        new Frame(source, List.of(of("said")), List.of(of("that rain would come")), Form.INDIRECT);
    return new Attribution(frame, Sense.of(Kind.SPEECH), 0.5, parent);
  }

  @Test
  void itCameThroughAllItStandsInTheOutermostFirst() {
    Attribution outer = by(List.of(of("The mayor, ")), Optional.empty());
    Attribution middle = by(List.of(), Optional.of(outer));
    Attribution inner = by(List.of(of("Ana Roe")), Optional.of(middle));
    assertThat(outer.via(TEXT)).isEmpty();
    assertThat(middle.via(TEXT)).containsExactly("The mayor");
    assertThat(inner.via(TEXT)).containsExactly("The mayor", "somebody unnamed");
    assertThat(inner.chain()).containsExactly(outer, middle, inner);
  }

  @Test
  void aSourceOfTwoPartsIsBothInTextOrder() {
    Attribution both = by(List.of(of("The mayor"), of("Ana Roe — ")), Optional.empty());
    assertThat(both.sourceWords(TEXT)).contains("The mayor Ana Roe");
  }

  @Test
  void aSourceOfMarksAloneIsNone() {
    assertThat(by(List.of(of("; ")), Optional.empty()).sourceWords(TEXT)).isEmpty();
    assertThat(by(List.of(), Optional.empty()).sourceWords(TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aConfidenceIsBetweenNoughtAndOne(double confidence) {
    Frame frame = by(List.of(), Optional.empty()).frame();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribution.of(frame, Sense.of(Kind.OTHER), confidence))
        .withMessageContaining(String.valueOf(confidence));
  }

  @Test
  void aFrameReachesFromItsFirstToItsLastWordWhateverTheirRole() {
    Span early = new Span(2, 4);
    Span middle = new Span(6, 8);
    Span late = new Span(11, 15);
    for (List<Span> order :
        List.of(
            List.of(early, middle, late),
            List.of(late, early, middle),
            List.of(middle, late, early))) {
      Frame frame =
          new Frame(
              List.of(order.get(0)), List.of(order.get(1)), List.of(order.get(2)), Form.DIRECT);
      assertThat(frame.extent()).isEqualTo(new Span(2, 15));
    }
    assertThat(new Frame(List.of(), List.of(), List.of(middle, late), Form.DIRECT).extent())
        .isEqualTo(new Span(6, 15));
  }

  @Test
  void aFrameHasAContent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame(List.of(of("The")), List.of(), List.of(), Form.DIRECT))
        .withMessageContaining("without content");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3, 2", "-1, 2"})
  void aRunHasAWord(int from, int to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Run(from, to))
        .withMessage("not a run: [" + from + ", " + to + ")");
  }

  @Test
  void aRunHoldsItsWordsAndNotTheOneAfter() {
    Run run = new Run(2, 5);
    assertThat(run.words().toArray()).containsExactly(2, 3, 4).hasSize(run.length());
    assertThat(run.contains(1)).isFalse();
    assertThat(run.contains(2)).isTrue();
    assertThat(run.contains(5)).isFalse();
  }
}
