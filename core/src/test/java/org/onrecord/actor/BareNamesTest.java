package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareNamesTest {
  private static final String TWO = "Mara Quill met Tom Quill. ";

  @Test
  void thoseOfWhomItIsNotToldWhichOneTheyAreAreOne() {
    Scene scene = Scene.of(TWO + "Then Quill left. Later Quill came. At last Quill sang.");
    assertThat(scene.names()).containsExactly("Mara Quill", "Tom Quill", "Quill");
    assertThat(scene.mentions("Quill")).hasSize(3);
  }

  @Test
  void menAndWomenAreNotJoined() {
    Scene scene = Scene.of("Ms. Quill met Mr. Quill. Ms. Quill left. Mr. Quill came.");
    assertThat(scene.names()).containsExactly("Quill", "Quill");
  }

  @Test
  void whoHasARoleStaysApart() {
    Scene scene = Scene.of(TWO + "Then Mayor Quill left. Then Pilot Quill came. Quill sang.");
    assertThat(scene.names()).hasSizeGreaterThan(2).contains("Mara Quill", "Tom Quill");
    assertThat(scene.roles("Quill")).isNotEmpty();
  }
}
