package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @Test
  void amongSeveralPresidentsOneOfNoStateIsOfOneOftenSpokenOf() {
    String two = "President Tom Reed met Latvian President Mara Quill. ";
    assertThat(Scene.of(two + "Chile’s president was there.").mentions("Tom Reed"))
        .doesNotContain("Chile’s president");
    String often = "Chile won. Chile lost. Chile left. ";
    assertThat(Scene.of(two + often + "Chile’s president was there.").mentions("Tom Reed"))
        .contains("Chile’s president");
  }

  @Test
  void theCountryIsTheOneNamedBefore() {
    String told = "Latvia seized a ship, while the country’s president left. ";
    String late = "It rained. ".repeat(80);
    assertThat(
            Scene.of("Chile left. " + told + late + "Latvian President Mara Quill left.")
                .mentions("Mara Quill"))
        .doesNotContain("the country’s president");
    assertThat(
            Scene.of(told + late + "Latvian President Mara Quill met President Tom Reed.")
                .mentions("Mara Quill"))
        .contains("the country’s president");
  }
}
