package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Odds in the order of modalities: so now, so then, to come, if, would be. */
class MoodTest {
  private static Mood of(double... odds) {
    return new Mood(Arrays.stream(odds).boxed().toList());
  }

  @Test
  void whatTheWordsTellHoldsUnlessTheNetworkIsMuchSurer() {
    assertThat(of(0.6, 0.3, 0.1, 0, 0).with(Modality.PAST, false)).isEqualTo(Modality.PAST);
    assertThat(of(0.8, 0.1, 0.1, 0, 0).with(Modality.PAST, false)).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void nothingIsConditionalWithoutACondition() {
    Mood mood = of(0.02, 0.1, 0, 0.88, 0);
    assertThat(mood.with(Modality.ACTUAL, false)).isEqualTo(Modality.PAST);
    assertThat(mood.with(Modality.ACTUAL, true)).isEqualTo(Modality.CONDITIONAL);
    assertThat(of(0.9, 0, 0, 0.1, 0).with(Modality.CONDITIONAL, true))
        .isEqualTo(Modality.CONDITIONAL);
    assertThat(of(0.98, 0, 0, 0.02, 0).with(Modality.CONDITIONAL, true)).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void whatIsToComeIsRarelyPast() {
    assertThat(of(0, 0.8, 0.2, 0, 0).with(Modality.FUTURE, false)).isEqualTo(Modality.FUTURE);
    assertThat(of(0, 0, 0.2, 0, 0.8).with(Modality.FUTURE, false)).isEqualTo(Modality.HYPOTHETICAL);
    assertThat(of(0, 0.9, 0.1, 0, 0).with(Modality.FUTURE, false)).isEqualTo(Modality.PAST);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOpenStaysAsTheWordsTellIt(Modality told) {
    assertThat(of(0.2, 0.2, 0.2, 0.2, 0.2).with(told, true)).isEqualTo(told);
  }

  @Test
  void oddsAreOfEachModality() {
    assertThatThrownBy(() -> new Mood(List.of(0.5, 0.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("odds of 2 modalities");
  }
}
