package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is only to say is no statement of theirs. */
class DemandedTest {
  private static boolean isDemanded(String picture) {
    Drawn drawn = Drawn.of(picture);
    Attribution each = drawn.attribution();
    Sense sense = CueWords.sense(drawn.text(), each.frame(), false);
    return CueWords.isDemanded(drawn.text(), Attribution.of(each.frame(), sense, 0.9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The minister] {should announce} <an inquiry>.",
        "[The minister] {must publicly say} <that it was wrong>.",
        "[She] {ought to explain} <the delay>."
      })
  void whoIsToSaySomethingHasNotSaidIt(String picture) {
    assertThat(isDemanded(picture)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[I] {should say} <that it was wrong>.",
        "[The minister] {said} <crews should leave>.",
        "[The minister] {should fear} <a strike>.",
        "[The minister] {should have said} <“never again”>.",
        "{Must be said} <that it was wrong>."
      })
  void othersAreTold(String picture) {
    assertThat(isDemanded(picture)).isFalse();
  }
}
