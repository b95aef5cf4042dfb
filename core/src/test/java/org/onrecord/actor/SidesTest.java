package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose side speaks: {@code source | who}. */
class SidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Latvian side     | Latvia
          the New Zealand side | New Zealand
          The Harbour side     | ?The Harbour side
          The other side       | ?The other side
          The Latvian sides    | ?The Latvian sides
          """)
  void isItsStates(String source, String speaker) {
    assertThat(Scene.of("They met. [1:" + source + "] said <1:it was late>.").speakers())
        .containsExactly(speaker);
  }
}
