package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.actor.Actor;

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

  /** Who did it and to whom, of the first event. */
  private static String parties(String text) {
    Sketch sketch = Sketch.of(text);
    Event event = sketch.happenings().events().getFirst();
    return named(sketch, event.parties().actors())
        + " > "
        + named(sketch, event.parties().targets());
  }

  private static String named(Sketch sketch, List<String> ids) {
    return sketch.story().cast().actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::name)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They saw Harald Berg killed. | ' > Harald Berg'",
        "Harald Berg, detained in Lisbon, slept. | ' > Harald Berg'",
        "Harald Berg was accused of theft and jailed. | ' > Harald Berg'",
        "Norway killed Harald Berg. | 'Norway > Harald Berg'",
        "Norway arrested about 30 people. | 'Norway > '",
        "Harald Berg served a sentence. | ' > Harald Berg'",
        "Harald Berg faced charges of fraud. | ' > Harald Berg'",
        "Norway bombed Denmark. | 'Norway > Denmark'",
        "Norway came under attack. | ' > Norway'",
        "Ana Berg spoke by phone with Tom Reed. | 'Ana Berg > Tom Reed'",
      })
  void whatIsAlwaysDoneToSomebodyIsUndergoneWhereNobodyFollows(String text, String expected) {
    assertThat(parties(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway halted aid to Denmark. | 'Norway > Denmark'",
        "Norway recalled its ambassador to Denmark. | 'Norway > Denmark'",
        "Norway shut its consulate in Denmark. | 'Norway > Denmark'",
        "Norway halted aid for years. Denmark wept. | 'Norway > '",
      })
  void whatIsKeptFromAStateIsDoneToIt(String text, String expected) {
    assertThat(parties(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway struck Danish positions. Denmark wept. | 'Norway > Denmark'",
        "Norway shot down a Danish drone. Denmark wept. | 'Norway > Denmark'",
        "Norway bombed its own boats. Denmark wept. | 'Norway > '",
        "Norway bombed Norwegian boats. Denmark wept. | 'Norway > '",
      })
  void whoseThingsAreAttackedIsAttackedUnlessTheyAreTheAttackers(String text, String expected) {
    assertThat(parties(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Students protested against Norway. | 'Students > Norway'",
        "Thousands took to the streets of Norway. | ' > '",
        "Thousands took to the streets in parts of Norway. | ' > '",
      })
  void aProtestIsAgainstSomebodyWhereItSaysSo(String text, String expected) {
    assertThat(parties(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway *saw Denmark. | true",
        "Norway *saw about 30 boats. | true",
        "Norway *spoke about boats. | false",
        "Norway *slept in Denmark. | false",
        "Norway *slept and left. | false",
        "Norway *slept. | false",
        "Norway *saw on Monday a boat. | true",
      })
  void anObjectMayFollowAVerb(String picture, boolean expected) {
    Starred starred = Starred.of(picture);
    assertThat(VerbGroup.hasObject(starred.sentence(), starred.token() + 1)).isEqualTo(expected);
  }
}
