package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is called by a rank after an office was told too. */
class RanksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1:Chief of Staff Lt Gen Jon Sorn] «1:said» <1:it was late>. [2:The general] «2:said» <2:so>.",
        "[1:Police Chief Col. Jon Sorn] «1:said» <1:it was late>. [2:The colonel] «2:said» <2:so>.",
      })
  void theRankIsThatOfWhoWasAddressedSo(String picture) {
    assertThat(Scene.of(picture).speakers()).containsExactly("Jon Sorn", "Jon Sorn");
  }

  @Test
  void theLastOneBeforeIsMeantAndNoneOfAnotherState() {
    assertThat(
            Scene.of(
                    "Army Chief Gen. Jon Sorn met Army Chief Gen. Mara Quill. [1:The general]"
                        + " «1:said» <1:so>.")
                .speakers())
        .containsExactly("Mara Quill");
    assertThat(
            Scene.of(
                    "[1:Latvian Army Chief Gen. Jon Sorn] «1:said» <1:it was late>. [2:The Estonian"
                        + " general] «2:said» <2:so>.")
                .speakers()
                .getLast())
        .isNotEqualTo("Jon Sorn");
  }
}
