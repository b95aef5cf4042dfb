package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Drawn;

class BefallenTest {
  private static boolean isBefallen(String picture) {
    Drawn drawn = Drawn.of(picture);
    return Befallen.is(drawn.text(), drawn.attribution());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The port] {could see} <tariffs as high as 45%>.",
        "[It] {will see} <a council ruled by its friends>.",
        "[Last week's summit] {also saw} <Norland pledge two ships>.",
        "<The case> {has been referred to} <the harbour court>.",
        "<The dockers> {have now been referred to} the court.",
      })
  void whatHappensIsNotSaid(String picture) {
    assertThat(isBefallen(picture)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The port] {may see} <it as a trap>.",
        "[Everyone] {can see} <that it is late>.",
        "[The crews] {saw} <a chance to go home>.",
        "[Ana Berg] {has seen} <no sign of rain>.",
        "<The strike> {was referred to} <as a joke>.",
        "[Last week's summit] {saw} <“the end of the port”>.",
        "[Ana Berg] {referred to} <the strike>.",
      })
  void whatSomebodySeesOrCallsSoStays(String picture) {
    assertThat(isBefallen(picture)).isFalse();
  }
}
