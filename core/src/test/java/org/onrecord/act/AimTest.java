package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

class AimTest {
  private static final String TEXT = "It rained. Norland met Eastern Kestria twice.";
  private static final Encoder ENCODER = Encoder.load(Depth.SIX);

  /** What is seen from the second sentence on. */
  private static Aim aim(float... odds) {
    Words words = ENCODER.cut(TEXT, List.of(new Span(0, TEXT.length())));
    int first = words.size() - odds.length;
    List<Role> none = Collections.nCopies(odds.length, Role.NONE);
    return Aim.of(new Seen(TEXT, words, first, none), odds);
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  @Test
  void aNameIsAsLikelyAsItsLikeliestWord() {
    Aim aim = aim(0.2f, 0.9f, 0.3f, 0.5f, 0.1f, 0f);
    assertThat(aim.at(span("Norland"))).isCloseTo(0.2, within(1e-6));
    assertThat(aim.at(span("Eastern Kestria"))).isCloseTo(0.5, within(1e-6));
    assertThat(aim.at(span("met Eastern"))).isCloseTo(0.9, within(1e-6));
  }

  @Test
  void whatWasNotLookedAtIsNobody() {
    Aim aim = aim(0.2f, 0.9f, 0.3f, 0.5f, 0.1f, 0f);
    assertThat(aim.at(span("It rained"))).isZero();
    assertThat(aim.extent()).contains(span("Norland met Eastern Kestria twice."));
  }

  @Test
  void whereNothingWasReadNothingIsLookedAt() {
    assertThat(Aim.NOWHERE.at(new Span(0, 5))).isZero();
    assertThat(Aim.NOWHERE.extent()).isEmpty();
  }
}
