package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "I" means in quoted words; what a network links it to is drawn. */
class FirstPersonTest {
  @Test
  void whoSpeaksIsMeantWhateverItIsLinkedTo() {
    Scene scene =
        Scene.of(
            "{0:Ada Hale} met {1:Tom Reed}. [1:{2^1:Tom Reed}] said: <1:“{3^0:I} left.”> Then it"
                + " rained.");
    assertThat(scene.mentions("Tom Reed")).contains("I");
    assertThat(scene.mentions("Ada Hale")).doesNotContain("I");
  }

  @Test
  void itNeedsNoLink() {
    Scene scene = Scene.of("[1:{0:Tom Reed}] said: <1:“Give it to {1:I} now.”>");
    assertThat(scene.mentions("Tom Reed")).contains("I");
  }

  @Test
  void whatIsQuotedInsideIsItsOwnSpeakers() {
    Scene scene =
        Scene.of(
            "[1:{0:Tom Reed}] said: <1:“{1:I} came. [2:{2:Ada Hale}] told us: <2:“{3^0:I} left.”>”>");
    assertThat(scene.mentions("Ada Hale")).contains("I");
    assertThat(scene.mentions("Tom Reed")).containsOnlyOnce("I");
  }

  @Test
  void anUnnamedVoiceSaysItOfNobodyElse() {
    Scene scene = Scene.of("{0:Ada Hale} came. [1:Two swimmers] said: <1:“{1^0:I} left.”>");
    assertThat(scene.mentions("Ada Hale")).doesNotContain("I");
  }

  @Test
  void outsideOfQuotedWordsLinksStay() {
    Scene scene = Scene.of("{0:Ada Hale} came. [1:{1:Tom Reed}] said <1:that {2^0:I} left>.");
    assertThat(scene.mentions("Ada Hale")).contains("I");
  }

  @Test
  void weAreNoStateThatIsNotTheSpeakers() {
    Scene scene =
        Scene.of("{0:Norway} came. [1:{1:Tom Reed}] said: <1:“{2^0:We} left. Norway saw it.”>");
    assertThat(scene.mentions("Norway")).doesNotContain("We");
  }

  @Test
  void weAreTheStateForWhichItsMinisterSpeaks() {
    Scene scene =
        Scene.of(
            "{0:Norway} came. [1:{1:Norwegian Foreign Minister Tom Reed}] said: <1:“{2^0:We}"
                + " left.”>");
    assertThat(scene.mentions("Norway")).contains("We");
  }
}
