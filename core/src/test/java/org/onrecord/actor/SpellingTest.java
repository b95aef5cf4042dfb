package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "hale,hale,0",
    "hale,hall,1",
    "hale,shale,1",
    "karimi,karami,1",
    "quill,brandt,6",
    "'',hale,4",
    "hale,'',4"
  })
  void theDistanceIsTheNumberOfChanges(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other)).isEqualTo(distance);
    assertThat(Spelling.distance(other, one)).isEqualTo(distance);
  }

  @Test
  void aVeryLongWordIsFarFromEverything() {
    assertThat(Spelling.distance("a".repeat(1000), "a".repeat(1000))).isGreaterThan(10);
  }
}
