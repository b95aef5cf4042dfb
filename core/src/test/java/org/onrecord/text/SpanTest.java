package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void emptyAndBackwardStretchesAreNoSpans() {
    assertThatThrownBy(() -> new Span(3, 3)).hasMessage("not a span: [3, 3)");
    assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    Span span = new Span(2, 5);
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void aSpanContainsItselfAndItsUnitsButNotItsEnd() {
    Span span = new Span(2, 5);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(2, 6))).isFalse();
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.length()).isEqualTo(3);
  }

  @Test
  void spansStandInTextOrder() {
    assertThat(Stream.of(new Span(3, 4), new Span(1, 5), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 5), new Span(3, 4));
  }

  @Test
  void wordsOfSeveralSpansAreJoined() {
    assertThat(Span.words(List.of(new Span(0, 2), new Span(3, 5)), "no we go"))
        .isEqualTo("no … we");
  }

  @Test
  void theFirstSpanFromAPlaceOnIsTheOneThatBeginsThereOrNext() {
    List<Span> spans = List.of(new Span(2, 4), new Span(4, 9), new Span(12, 13));
    assertThat(IntStream.of(0, 2, 3, 4, 5, 12, 13, 99).map(at -> Span.firstFrom(spans, at)))
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    assertThat(Span.firstFrom(List.of(), 0)).isZero();
  }
}
