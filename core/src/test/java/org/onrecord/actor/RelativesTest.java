package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "who" means. */
class RelativesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill, [1:who] said <1:so>, left.                         | Mara Quill
          Mara Quill met the women [1:who] said <1:so>.                  | ?the women
          Mara Quill met those [1:who] said <1:so>.                      | ?those
          Mara Quill, stopped by police [1:who] said <1:so>, left.       | ?police
          """)
  void isWhoStandsBefore(String text, String speaker) {
    assertThat(Scene.of(text).speakers()).containsExactly(speaker);
  }
}
