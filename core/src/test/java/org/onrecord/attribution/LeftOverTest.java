package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no cue of its own inside another statement. */
class LeftOverTest {
  private static boolean isLeftOver(String picture, boolean nested) {
    Drawn drawn = Drawn.of(picture);
    Frame frame = drawn.attribution().frame();
    Sense sense = CueWords.sense(drawn.text(), frame, nested);
    Attribution outer = Attribution.of(frame, sense, 0.9);
    Optional<Attribution> parent = nested ? Optional.of(outer) : Optional.empty();
    return CueWords.isLeftOver(drawn.text(), new Attribution(frame, sense, 0.9, parent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calls by [the pilots] {for} <a strike> | true",
        "[the harbour]{’s} paper accusing the mayor <of agitating> | true",
        "[the pilots] {want} <a strike> | false",
        "[the pilots] {call for} <a strike> | false",
      })
  void aPrepositionOrAPossessiveAloneIsLeftOver(String picture, boolean leftOver) {
    assertThat(isLeftOver(picture, true)).isEqualTo(leftOver);
    assertThat(isLeftOver(picture, false)).isFalse();
  }
}
