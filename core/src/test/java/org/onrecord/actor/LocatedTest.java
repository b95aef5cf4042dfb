package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Type;

/** Where a capital is a place and where a government. */
class LocatedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in Riga.",
        "They met in central Riga.",
        "A fire broke out north of Riga.",
        "A fire broke out near Riga.",
        "The mayor of Riga left.",
        "At Riga the road ends.",
        "The outskirts of Riga burned."
      })
  void whereSomethingIsItIsAPlace(String text) {
    assertThat(Scene.of(text).named("Riga").known().type()).isEqualTo(Type.PLACE);
    assertThat(Scene.of(text).named("Riga").known().country()).contains("LVA");
    assertThat(Scene.of(text).named("Riga").known().registry()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Riga rejected it.",
        "They urged Riga to leave.",
        "The ties with Riga are good.",
        "A letter to Riga was sent.",
        "A demand from Riga came."
      })
  void whoActsIsTheState(String text) {
    assertThat(Scene.of(text).named("Riga").known().registry()).contains("iso:LVA");
  }

  @Test
  void bothMayStandInOneArticle() {
    Scene scene = Scene.of("They met in Riga. Riga rejected it. Latvia was silent.");
    assertThat(scene.mentions("Latvia")).containsExactly("Riga", "Latvia");
    assertThat(scene.mentions("Riga")).containsExactly("Riga");
  }
}
