package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Problem;

class TextFileTest {
  private static String code(String text) {
    return TextFile.problem(text).map(Problem::code).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"He said no.", "😀", "\uFEFFHe said no.", "\u200F«لا»", "\uFFFD", "\t1"})
  void wordsAreATextWhateverTheirScript(String text) {
    assertThat(code(text)).isEqualTo("none");
  }

  @Test
  void whatADatabaseCanNotKeepIsNone() {
    assertThat(code("He said\0 no.")).isEqualTo("binary");
    assertThat(code("He said \ud83d no.")).isEqualTo("encoding");
    assertThat(code("He said \ude00\ud83d no.")).as("the wrong way round").isEqualTo("encoding");
    assertThat(code("He said \ud83d")).isEqualTo("encoding");
  }

  @ParameterizedTest
  @CsvSource({"0, empty", "10000000, none", "10000001, too-large"})
  void aTextHasALength(int length, String expected) {
    assertThat(code("w".repeat(length))).isEqualTo(expected);
    assertThat(code(" ".repeat(length))).isEqualTo("empty");
  }
}
