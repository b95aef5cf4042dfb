package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which body one word of its name stands for. */
class ShortNamesTest {
  @Test
  void aBodyGoesOnByItsFirstWord() {
    Scene scene = Scene.of("The ZORV Corporation denied it. ZORV left. Later ZORV came back.");
    assertThat(scene.mentions("ZORV Corporation"))
        .containsExactly("The ZORV Corporation", "ZORV", "ZORV");
  }

  @Test
  void aTownIsNotTheBodyCalledAfterIt() {
    Scene scene = Scene.of("The Zorvan Harbour Corporation denied it. They met near Zorvan.");
    assertThat(scene.mentions("Zorvan Harbour Corporation"))
        .containsExactly("The Zorvan Harbour Corporation");
  }

  @Test
  void aBodyGoesOnByItsLastWordAfterAnArticle() {
    Scene scene = Scene.of("The Coastal Dockers Forum met. They spoke. The Forum left.");
    assertThat(scene.mentions("Coastal Dockers Forum"))
        .containsExactly("The Coastal Dockers Forum", "The Forum");
  }

  @Test
  void theLastWordOfTwoBodiesIsNeither() {
    Scene scene =
        Scene.of("The Coastal Dockers Forum met the Inland Farmers Forum. The Forum left.");
    assertThat(scene.mentions("Coastal Dockers Forum"))
        .containsExactly("The Coastal Dockers Forum");
    assertThat(scene.mentions("Inland Farmers Forum")).containsExactly("the Inland Farmers Forum");
  }
}
