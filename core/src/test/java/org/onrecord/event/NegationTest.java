package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Polarity;

/** What nobody did, what befell nobody and what there was none of. */
class NegationTest {
  private static List<Polarity> polarities(String picture) {
    return Sketch.of(picture).happenings().events().stream()
        .map(event -> event.claim().polarity())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one was killed.",
        "Nobody has been arrested.",
        "No soldiers were killed.",
        "None of the men was arrested.",
        "Neither side bombed Denmark.",
        "Neither Norway nor Sweden bombed Denmark.",
        "No soldiers from Norway were killed.",
        "No country has imposed sanctions on Denmark.",
        "No sanctions were imposed on Denmark.",
        "Not a single soldier was killed.",
        "Police found that no one was killed.",
        "[s Police] [c said] [x no one was killed].",
      })
  void nobodyIsTheSubject(String picture) {
    assertThat(polarities(picture)).containsExactly(Polarity.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway killed nobody.",
        "Norway arrested no one.",
        "Norway imposed no sanctions on Denmark.",
        "The bomb went off, killing no one.",
      })
  void nobodyIsTheObject(String picture) {
    assertThat(polarities(picture)).contains(Polarity.DENIED).doesNotContain(Polarity.AFFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police found no weapons and arrested Tom Reed.",
        "Soldiers with no weapons were killed.",
        "No fewer than 30 people were killed.",
        "No less than 30 people were arrested.",
        "There is no doubt Norway bombed Denmark.",
        "With no end in sight, Norway bombed Denmark.",
        "There was no rain when Norway bombed Denmark.",
        "No one believes Norway bombed Denmark.",
        "Norway had no right to sleep. Norway bombed Denmark.",
      })
  void whatIsNotOfItsClauseDeniesNothing(String picture) {
    assertThat(polarities(picture)).containsExactly(Polarity.AFFIRMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were no talks between Norway and Denmark. | DENIED",
        "There are no talks between Norway and Denmark. | DENIED",
        "There have never been talks between Norway and Denmark. | DENIED",
        "There have been talks between Norway and Denmark. | AFFIRMED",
      })
  void ofWhatThereIsNone(String picture, Polarity expected) {
    assertThat(polarities(picture)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[s Norway] [d denied] [x that it bombed Denmark]. | DENIED",
        "[s Norway] [d has no plans] [x to sleep after Sweden bombed Denmark]. | DENIED",
        "[s Norway] [d did not comment on] [x the attack on Denmark]. | AFFIRMED",
        "[s Norway] [c commented on] [x the attack on Denmark]. | AFFIRMED",
      })
  void whatIsKnownHappenedThoughASayingIsDenied(String picture, Polarity expected) {
    assertThat(polarities(picture)).containsExactly(expected);
  }
}
