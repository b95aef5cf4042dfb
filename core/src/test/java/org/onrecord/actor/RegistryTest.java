package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

class RegistryTest {
  private static final Registry REGISTRY = Registry.standard();
  private static final List<String> SECTORS = Stream.of(Sector.values()).map(Enum::name).toList();
  private static final List<String> KINDS =
      Stream.of(Entry.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();

  private static Stream<String[]> rows(String table) {
    return WordList.lines(Registry.class, table).stream().map(line -> line.split("\t", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portugal                | iso:PRT
          United States           | iso:USA
          U.S.                    | iso:USA
          US                      | iso:USA
          Washington              | iso:USA
          American                | iso:USA
          Iran                    | iso:IRN
          Islamic Republic        | iso:IRN
          Iranian                 | iso:IRN
          Tehran                  | iso:IRN
          Kyiv                    | iso:UKR
          Kiev                    | iso:UKR
          Burma                   | iso:MMR
          Holland                 | iso:NLD
          White House             | seat:white-house
          the Kremlin             | -
          Kremlin                 | seat:kremlin
          Downing Street          | seat:downing-street
          NATO                    | body:nato
          nato                    | -
          IAEA                    | body:international-atomic-energy-agency
          Abkhazia                | territory:abkhazia
          Chancellor              | -
          Mara Quill              | -
          WHO                     | body:world-health-organization
          Who                     | -
          IS                      | body:islamic-state
          Is                      | -
          """)
  void namesAreFound(String name, String id) {
    assertThat(REGISTRY.find(name).map(Entry::id).orElse("-")).isEqualTo(id);
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(REGISTRY.find("")).isEmpty();
    assertThat(REGISTRY.find("  ")).isEmpty();
    assertThat(REGISTRY.find("?")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"names.tsv", "states.tsv", "bodies.tsv"})
  void everyRowIsWellFormed(String table) {
    rows(table)
        .forEach(
            cells -> {
              String row = String.join("|", cells);
              assertThat(cells).as(row).hasSize(4);
              assertThat(KINDS).as(row).contains(cells[0]);
              assertThat(cells[1]).as(row).matches("(?:[A-Z]{3})?");
              assertThat(cells[2]).as(row).matches("(?:[A-Z]{3})?");
              assertThat(cells[3]).as(row).isNotBlank();
              assertThat(cells[3].split("\\|", -1)).as(row).noneMatch(String::isBlank);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"names.tsv", "states.tsv", "bodies.tsv"})
  void everySectorIsPlovers(String table) {
    rows(table)
        .map(cells -> cells[2])
        .filter(sector -> !sector.isEmpty())
        .forEach(sector -> assertThat(SECTORS).contains(sector));
  }

  @Test
  void aNameKeptByHandStandsOnce() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    rows("names.tsv")
        .forEach(
            cells -> {
              for (String name : cells[3].split("\\|", -1)) {
                if (!seen.add(cells[0] + " " + name)) {
                  twice.add(cells[0] + " " + name);
                }
              }
            });
    assertThat(twice).isEmpty();
  }

  @Test
  void everyStateHasACodeAndIsFoundByItsName() {
    rows("states.tsv")
        .filter(cells -> cells[0].equals("state"))
        .forEach(cells -> assertThat(cells[1]).as(cells[3]).hasSize(3));
    assertThat(rows("states.tsv").filter(cells -> cells[0].equals("state")).count())
        .isGreaterThan(190);
  }

  @Test
  void noRowNamesAnOfficeHolder() {
    Set<String> offices = Set.of("minister", "ambassador", "king", "president", "spokesman");
    rows("bodies.tsv")
        .flatMap(cells -> Stream.of(cells[3].split("\\|", -1)))
        .forEach(
            name ->
                assertThat(List.of(name.split(" ", -1)))
                    .as(name)
                    .doesNotContainAnyElementsOf(offices));
  }

  @Test
  void roleNounsAreWellFormed() {
    for (String table : List.of("own-roles.tsv", "role-nouns.tsv")) {
      rows(table)
          .forEach(
              cells -> {
                assertThat(cells).as(table + " " + cells[0]).hasSize(2);
                assertThat(cells[0]).matches("-|[A-Z]{3}(?:,[A-Z]{3})*");
                assertThat(cells[1]).as(cells[0]).isNotBlank().isLowerCase();
              });
    }
  }

  @Test
  void everySectorThatWordsCanTellHasARoleNoun() {
    Set<String> told = new HashSet<>();
    for (String table : List.of("own-roles.tsv", "role-nouns.tsv")) {
      rows(table).forEach(cells -> told.addAll(List.of(cells[0].split(","))));
    }
    for (Sector sector : Sector.values()) {
      if (sector != Sector.UNK) {
        assertThat(told).contains(sector.name());
      }
    }
  }

  @Test
  void everyKindOfEntryHasAnIdOfItsOwnForm() {
    assertThat(Stream.of("Portugal", "Lisbon", "Portuguese").map(RegistryTest::id))
        .containsOnly("iso:PRT");
    assertThat(id("Isfahan")).isEqualTo("place:isfahan");
    assertThat(id("Abkhazia")).startsWith("territory:");
    assertThat(id("Kremlin")).startsWith("seat:");
    assertThat(id("Mossad")).startsWith("body:");
  }

  private static String id(String name) {
    return REGISTRY.find(name).orElseThrow().id();
  }
}
