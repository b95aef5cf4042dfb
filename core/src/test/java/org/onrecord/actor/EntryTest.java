package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Type;

/** Entries of the registry and codings as values. */
class EntryTest {
  private static Entry of(Entry.Kind kind, String name) {
    return new Entry(kind, Optional.of("LVA"), Optional.empty(), name, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATE     | latvia                | iso:LVA
          DEMONYM   | latvian               | iso:LVA
          CAPITAL   | riga                  | iso:LVA
          PLACE     | harbour town          | place:harbour-town
          BREAKAWAY | free harbour          | territory:free-harbour
          SEAT      | the old customs house | seat:the-old-customs-house
          BODY      | workers' union (west) | body:workers-union-west-
          BODY      | کارگران بندر          | body:کارگران-بندر
          BODY      | route 66 club         | body:route-66-club
          """)
  void anIdSaysWhatKindOfThingItIs(Entry.Kind kind, String name, String id) {
    assertThat(of(kind, name).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "latvia, Latvia",
    "united states, United States",
    "bosnia and herzegovina, Bosnia and Herzegovina"
  })
  void aTitleHasCapitals(String name, String title) {
    assertThat(of(Entry.Kind.STATE, name).title()).isEqualTo(title);
  }

  @Test
  void aStateWithoutACodeIsNotTakenForAnother() {
    assertThat(new Entry(Entry.Kind.STATE, Optional.empty(), Optional.empty(), "x", false).id())
        .isEqualTo("iso:?");
  }

  @Test
  void seatsAndBodiesAreNotPlaces() {
    EnumSet<Entry.Kind> geographic = EnumSet.noneOf(Entry.Kind.class);
    for (Entry.Kind kind : Entry.Kind.values()) {
      if (of(kind, "x").isGeographic()) {
        geographic.add(kind);
      }
    }
    assertThat(geographic)
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Entry.Kind.SEAT, Entry.Kind.BODY)));
  }

  private static Coding coding(Optional<String> country, List<Sector> sectors) {
    return new Coding(
        country, sectors, Type.ORGANIZATION, List.of("union"), Optional.empty(), List.of("why"));
  }

  @Test
  void theFirstSectorCounts() {
    assertThat(coding(Optional.empty(), List.of(Sector.GOV, Sector.MIL)).sector())
        .contains(Sector.GOV);
    assertThat(coding(Optional.empty(), List.of()).sector()).isEmpty();
  }

  @Test
  void aCodingIsEmptyWhereNeitherCountryNorSectorIsDecided() {
    assertThat(coding(Optional.empty(), List.of()).isEmpty()).isTrue();
    assertThat(coding(Optional.of("LVA"), List.of()).isEmpty()).isFalse();
    assertThat(coding(Optional.empty(), List.of(Sector.LAB)).isEmpty()).isFalse();
  }

  @Test
  void aCountryFromElsewhereAddsItsReasonAndKeepsTheRest() {
    Coding bare = coding(Optional.empty(), List.of(Sector.LAB));
    Coding there = bare.in("LVA", "spoken of");
    assertThat(there.country()).contains("LVA");
    assertThat(there.why()).containsExactly("why", "spoken of");
    assertThat(there.sectors()).isEqualTo(bare.sectors());
    assertThat(there.roles()).isEqualTo(bare.roles());
    assertThat(bare.country()).isEmpty();
    assertThat(bare.why()).containsExactly("why");
  }
}
