package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who two are that an article speaks of as two: {@code what stands before | who speaks}. */
class BothTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru and neighbouring Chile sent ships.        | The two countries  | Peru and Chile
          Peru warned Chile.                             | Both sides         | Peru and Chile
          President Pia Soto met Mayor Ada Hale.         | Both leaders       | Pia Soto and Ada Hale
          President Pia Soto met Mayor Ada Hale.         | The two women      | Pia Soto and Ada Hale
          Peru, Chile and Kenya sent ships.              | The two countries  | ?The two countries
          Peru and Chile met. The Peru-Chile pact grew. China sent Kenya ships. | The two countries | Peru and Chile
          Peru and Chile met. Kenya and China met. Ghana and Togo met China. Chile left Kenya. | The two countries | ?The two countries
          Peru sent ships.                               | Both countries     | ?Both countries
          Pia Soto met Ada Hale and Tom Reed and Raul Vega. | The three men   | ?The three men
          Peru and Chile sent ships to Kenya.            | The two countries  | ?The two countries
          """)
  void areTheLastTwoWhoAreNamedTogether(String before, String source, String speaker) {
    Scene scene = Scene.of(before + " [1:" + source + "] said <1:it was late>.");
    assertThat(scene.speakers()).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Thai and Chinese governments met. Peru and Chile left. | The two governments
          """)
  void areNotThoseOfAnotherPair(String before, String source) {
    Scene scene = Scene.of(before + " [1:" + source + "] said <1:it was late>.");
    assertThat(scene.speakers()).doesNotContain("Peru and Chile");
  }
}
