package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an attribution is denied, each drawn as {@code [source] {cue} <content>}. */
class DenialTest {
  private static boolean denied(String picture) {
    Drawn drawn = Drawn.of(picture);
    boolean denied = Denial.of(drawn.text(), drawn.attribution().frame());
    Sense sense = CueWords.sense(drawn.text(), drawn.attribution().frame(), false);
    assertThat(sense.polarity()).isEqualTo(denied ? Polarity.DENIED : Polarity.AFFIRMED);
    return denied;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The mayor] {did not say} <that it rained>.",
        "[The mayor] {didn’t say} <that it rained>.",
        "[The mayor] {has never said} <that it rained>.",
        "[The mayor] {refused to say} <that it rained>.",
        "[The mayor] {denies} <that it rained>.",
        "[The mayor], {denying} <that it rained>.",
        "[The mayor] {has yet to say} <that it rained>.",
        "[The mayor] {rejected} <the plan>.",
        "[The mayor] left {without saying} <that it rained>.",
        "[The mayor] {stopped short of saying} <that it rained>.",
        "[The mayor] spoke, {rather than admit} <that it rained>.",
        "[The mayor] {has no plans} <to swim>.",
        "[The mayor] {no longer believes} <that it rained>.",
      })
  void aCueDenies(String picture) {
    assertThat(denied(picture)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The mayor] {said} <that it rained>.",
        "[The mayor] {noted} <that it rained>.",
        "[The mayor] {knows} <that it rained>.",
        "[The mayor] {announced} <that it rained>.",
        "[The mayor] {spoke at short notice} <of rain>.",
        "[The mayor] {has sought without clear success} <to swim>.",
      })
  void wordsThatOnlyLookLikeThemDoNot(String picture) {
    assertThat(denied(picture)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The mayor] {has no doubt} <that it rained>.",
        "There {is no question} <that it rained>.",
        "[The mayor] {made no secret of} <her wish to swim>.",
        "[The mayor] {had no choice but} <to swim>.",
        "[The mayor] {not only said} <that it rained>.",
        "[The mayor] {couldn’t help but say} <that it rained>.",
      })
  void whoHasNoDoubtAffirms(String picture) {
    assertThat(denied(picture)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Nobody] {said} <that it rained>.; true",
        "[No one] {said} <that it rained>.; true",
        "[None of the men] {said} <that it rained>.; true",
        "[Neither side] {said} <that it rained>.; true",
        "No one {has claimed} <responsibility>.; true",
        "Nobody {believes} <that it rained>.; true",
        "Someone {believes} <that it rained>.; false",
        "She saw no one. [He] {said} <that it rained>.; false",
      })
  void whatNobodySaidIsDenied(String picture, boolean expected) {
    assertThat(denied(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Police] {gave} <no details>.; true",
        "[Police] {provided} <no further comment>.; true",
        "[Police] {gave} <details>.; false",
        "[Police] {did not give} <details>.; true",
        "[Police] {see} <no need>.; false",
        "[Police] {said} <no>.; false",
      })
  void whoGivesNoneDeniesThem(String picture, boolean expected) {
    assertThat(denied(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Norland] {dismissed} <the plan as a trap>.; false",
        "[Norland] {dismissed} <the plan>.; true",
        "[Norland] {rejected} <the plan as a trap>.; true",
        "[Norland] {did not dismiss} <the plan as a trap>.; true",
      })
  void whoDismissesSomethingAsATrapSaysWhatItIs(String picture, boolean expected) {
    assertThat(denied(picture)).isEqualTo(expected);
  }
}
