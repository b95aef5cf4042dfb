package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

class DecidingTest {
  private static final Encoder ENCODER = Encoder.load(Depth.SIX);

  /** The text with brackets round the words that are picked, given what each word adds. */
  private static String picked(String text, Double... added) {
    Words words = ENCODER.cut(text, List.of(new Span(0, text.length())));
    List<Role> none = new ArrayList<>(Collections.nCopies(words.size(), Role.NONE));
    List<Span> spans = Deciding.of(new Seen(text, words, 0, none), List.of(added));
    return Doing.decided(text, spans);
  }

  @Test
  void theWordThatAddsMostIsPicked() {
    assertThat(picked("They refused again", .1, 2., .2)).isEqualTo("They [refused] again");
  }

  @Test
  void neighboursAreOneSpan() {
    assertThat(picked("They flatly refused again", .1, 1.5, 2., .2))
        .isEqualTo("They [flatly refused] again");
  }

  @Test
  void wordsApartAreSpansInTextOrder() {
    assertThat(picked("They called the talks off today", .1, 1.5, .0, .2, 2., .1))
        .isEqualTo("They [called] the talks [off] today");
  }

  @Test
  void atMostThreeArePicked() {
    assertThat(picked("one two three four five", 1., 1., 1., 1., 1.))
        .isEqualTo("[one two three] four five");
  }

  @Test
  void marksAndShortWordsExplainNothing() {
    assertThat(picked("no , to refuse .", 1., 9., 8., .5, 7.)).isEqualTo("no , to [refuse] .");
  }

  @Test
  void oneIsPickedEvenIfNoneAddsAnything() {
    assertThat(picked("they went home", -3., -1., -2.)).isEqualTo("they [went] home");
  }

  @Test
  void withoutAWordThatTellsAllIsShown() {
    assertThat(picked("“ … ”", 1., 2., 3.)).isEqualTo("[“ … ”]");
  }
}
