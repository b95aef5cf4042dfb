package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words by which verbs tell that something was done, and not said. */
class DeedsTest {
  private static String deeds(String text) {
    return String.join(
        ", ",
        Happenings.deeds(Sketch.of(text).story()).stream().map(span -> span.in(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway imposed tariffs. | imposed tariffs",
        "Norway cancelled the visit. | cancelled",
        "Norway pulled out of the treaty. | pulled out of the treaty",
        "Norway dropped its inquiry. | dropped its inquiry",
        "Norway granted bail. | granted bail",
        "Norway imposed tariffs and cancelled the visit. | imposed tariffs, cancelled",
      })
  void whatIsImposedGivenOrTakenBackIsDone(String text, String deeds) {
    assertThat(deeds(text)).isEqualTo(deeds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway rejected the plan.",
        "Norway will cancel the visit.",
        "Norway attacked Denmark.",
        "Norway met Denmark.",
        "Norway slept."
      })
  void whatIsOnlyRefusedMeantOrSaidIsNot(String text) {
    assertThat(deeds(text)).isEmpty();
  }
}
