package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  @Test
  void eachClassOfAnEnumHasItsWords() {
    WordClasses<Colour> colours = WordClasses.load(Colour.class, "colours.tsv");
    assertThat(colours.has(Colour.RED, "cherry")).isTrue();
    assertThat(colours.has(Colour.RED, "brick")).isTrue();
    assertThat(colours.has(Colour.RED, "navy")).isFalse();
    assertThat(colours.has(Colour.DARK_BLUE, "navy")).isTrue();
    assertThat(colours.has(Colour.DARK_BLUE, "")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "colours-too-few.tsv, lacks a class",
    "colours-twice.tsv, red twice",
    "colours-too-many.tsv, GREEN",
  })
  void classesThatAreNotThoseOfTheEnumAreRefused(String name, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordClasses.load(Colour.class, name))
        .withMessageContaining(why);
  }
}
