package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What verbs with their auxiliaries tell, seen by the events of a sentence. */
class VerbGroupTest {
  private static List<String> told(String text) {
    return Sketch.of(text).happenings().events().stream()
        .map(
            event ->
                event.telling().trigger().in(text)
                    + " "
                    + event.claim().modality().code()
                    + " "
                    + event.claim().polarity().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway has bombed Denmark. | bombed past affirmed",
        "Norway had been bombed. | bombed past affirmed",
        "Norway is being bombed. | bombed actual affirmed",
        "Norway may bomb Denmark. | bomb hypothetical affirmed",
        "Norway won’t bomb Denmark. | bomb future denied",
        "Norway did not bomb Denmark. | bomb past denied",
        "Norway, killing nine, bombed Denmark. | killing past affirmed",
        "Norway in 2010 bombed Denmark. | bombed past affirmed",
        "The port shuts if Norway bombs Denmark. | bombs conditional affirmed",
        "The port shuts unless Norway is bombed. | bombed conditional affirmed",
        "They were jailed for bombing Denmark. | jailed past affirmed",
      })
  void anAuxiliaryTellsHowItStandsToFact(String text, String first) {
    assertThat(told(text)).first().isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The idea of bombing Denmark is old.",
        "They spoke for bombing Denmark.",
        "Heavily armed men came.",
        "Regional armed groups came.",
        "Norway’s bombing record is old.",
        "There are calls for rearming Denmark.",
        "They are at risk of being bombed.",
        "To bomb Denmark is wrong.",
        "They hope to bomb Denmark.",
      })
  void whatIsNoVerbOrOnlySpokenOfTellsNothing(String text) {
    assertThat(told(text)).isEmpty();
  }
}
