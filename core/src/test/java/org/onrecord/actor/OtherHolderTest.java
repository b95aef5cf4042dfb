package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an office of a state is that of a president of whom no state is told. */
class OtherHolderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The president of Latvia spoke of President Tom Reed's plan. | false",
        "The president of Latvia, Tom Reed, spoke of President Tom Reed's plan. | true",
        "The president of Latvia spoke. President Tom Reed left. | true",
        "President Tom Reed left. The president of Latvia was late. | true"
      })
  void whoeverIsNamedApartInTheSentenceIsAnother(String text, boolean same) {
    boolean one =
        Scene.of(text).mentions("Tom Reed").stream()
            .anyMatch(words -> words.contains("president of Latvia"));
    assertThat(one).isEqualTo(same);
  }
}
