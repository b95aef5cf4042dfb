package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom words for an office mean among those who are named. */
class HoldersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian foreign minister Tom Reed left.   | The Latvian diplomat     | true
          Latvian ambassador Tom Reed left.         | The Latvian diplomat     | true
          Latvian ambassador Tom Reed left.         | The top Latvian diplomat | false
          Latvian farm minister Tom Reed left.      | The Latvian diplomat     | false
          Latvian ambassador Tom Reed left.         | The Chilean diplomat     | false
          Latvian ambassador Tom Reed met a Chilean diplomat. | The Latvian diplomat | false
          U.S. Secretary of State Tom Reed left.    | The secretary            | true
          Latvian Prime Minister Tom Reed left.     | The Latvian premier      | true
          Latvian Deputy Prime Minister Tom Reed left. | The Latvian premier   | false
          U.S. Secretary of State Tom Reed met Chilean Foreign Secretary Ida Holm. | The U.S. secretary | true
          """)
  void isWhoHoldsIt(String before, String words, boolean meant) {
    Scene scene = Scene.of(before + " [1:" + words + "] «1:said» <1:it was late>.");
    assertThat(scene.speakers().getFirst().equals("Tom Reed")).isEqualTo(meant);
  }
}
