package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a government is of whose state nothing is told. */
class HomeStateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvia met Chile. Latvia won. Latvia left. Latvia slept. | Latvia
          Latvia met Chile. Latvia won. Chile left.                | ?
          Latvia met Chile. Latvia won. Latvia left. Chile slept.  | ?
          """)
  void isThatOfTheStateMostSpokenOf(String before, String state) {
    String speaker =
        Scene.of(before + " [1:The government] «1:said» <1:it was late>.").speakers().getFirst();
    assertThat(speaker.equals("Latvia")).isEqualTo(state.equals("Latvia"));
  }
}
