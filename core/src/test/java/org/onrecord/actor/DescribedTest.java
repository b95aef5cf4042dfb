package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who goes on under a description: {@code who spoke before | the description | who it is}. */
class DescribedTest {
  private static String second(String before, String between, String description) {
    return Scene.of(
            "[1:"
                + before
                + "] said <1:it rained>. "
                + between
                + "[2:"
                + description
                + "] said <2:it was late>.")
        .speakers()
        .getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill             | The veteran Riga senator   | Mara Quill
          Senator Mara Quill     | The Riga senator           | Mara Quill
          Mayor Mara Quill       | The Riga senator           | Riga senator
          Mara Quill             | The Riga television reporter | ?The Riga television reporter
          Mara Quill             | The Peruvian president of Chile’s union | Peruvian president of Chile’s union
          Chilean envoy Mara Quill | The Peruvian foreign minister | Peruvian foreign minister
          An official            | The veteran Riga senator   | veteran Riga senator
          """)
  void isWhoSpokeRightBeforeUnlessSomethingSpeaksAgainstIt(
      String before, String description, String speaker) {
    assertThat(second(before, "", description)).isEqualTo(speaker);
  }

  @Test
  void isNotWhoSpokeBeforeSomebodyElseWasNamed() {
    assertThat(second("Mara Quill", "Jonas Brandt came. ", "The veteran Riga senator"))
        .isNotEqualTo("Mara Quill");
  }

  @Test
  void isNotWhoSpokeLongBefore() {
    assertThat(
            second(
                "Mara Quill", "The ships lay at the pier. ".repeat(20), "The veteran Riga senator"))
        .isNotEqualTo("Mara Quill");
  }
}
