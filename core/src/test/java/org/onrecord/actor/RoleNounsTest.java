package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** Nouns that the tables must catch, with their sectors, and words that they must not. */
class RoleNounsTest {
  private static List<Token> cut(String text) {
    return Token.cut(text, new Span(0, text.length()));
  }

  private static Optional<Hit<RoleNoun>> first(String text) {
    return RoleNouns.standard().longest(cut(text), 0);
  }

  /** {@code noun: sectors, number} of the role that a text begins with. */
  private static String read(String text) {
    return first(text)
        .map(Hit::value)
        .map(
            role ->
                (role.sectors().isEmpty()
                        ? "-"
                        : role.sectors().stream()
                            .map(Sector::name)
                            .collect(Collectors.joining(",")))
                    + (role.plural() ? " many" : " one"))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "role-noun-cases.csv", delimiter = '|')
  void aRoleNounTellsItsSectorAndNumber(String noun, String expected) {
    assertThat(read(noun)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weather",
        "harbour",
        "rain",
        "ministerial",
        "presidents-to-be",
        "policy",
        "unionised",
        "Quill",
        "Lisbon",
        "said",
        "the",
        "12",
        "“",
        "generally",
        "parties’s"
      })
  void anotherWordIsNoRole(String word) {
    assertThat(first(word).filter(hit -> hit.length() == cut(word).size())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foreign minister Ilze Kalve            | 2
          minister of foreign affairs and trade  | 4
          minister of state for human rights     | 6
          minister of fisheries                  | 3
          minister of surprises                  | 1
          chief of staff of the armed forces     | 7
          chief of staff of the mayor            | 3
          police chief                           | 2
          police boat                            | 1
          commander-in-chief                     | 1
          Lt. Gen. Falk                          | 1
          """)
  void theLongestRoleCounts(String text, int tokens) {
    assertThat(first(text).map(Hit::length)).contains(tokens);
  }

  @Test
  void aNounKeptByHandCountsBeforeOneThatWasMade() {
    for (String row : WordList.lines(RoleNouns.class, "own-roles.tsv")) {
      String[] cells = row.split("\t", -1);
      String sectors = cells[0].equals("-") ? "" : cells[0];
      for (String noun : cells[1].split("\\|", -1)) {
        Hit<RoleNoun> hit = first(noun).orElseThrow();
        assertThat(hit.length()).as(noun).isEqualTo(cut(noun).size());
        assertThat(hit.value().noun()).as(noun).isEqualTo(noun);
        boolean own = String.join(",", names(hit.value())).equals(sectors);
        assertThat(own || isListedBefore(noun, row)).as(noun + " is " + sectors).isTrue();
      }
    }
  }

  private static List<String> names(RoleNoun role) {
    return role.sectors().stream().map(Sector::name).toList();
  }

  /** Whether another row above has the noun too, which then counts. */
  private static boolean isListedBefore(String noun, String row) {
    return WordList.lines(RoleNouns.class, "own-roles.tsv").stream()
        .takeWhile(each -> !each.equals(row))
        .anyMatch(each -> List.of(each.split("\t", -1)[1].split("\\|", -1)).contains(noun));
  }

  @Test
  void pluralsOfMadeNounsAreFoundWithTheirSingular() {
    for (String plural : List.of("cattlemen", "dairy farmers", "cattle ranchers")) {
      Optional<RoleNoun> found = first(plural).map(Hit::value);
      assertThat(found.map(RoleNoun::plural)).as(plural).contains(true);
      assertThat(found.flatMap(RoleNoun::sector)).as(plural).contains(Sector.AGR);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ministry", "university", "UNION", "Bank", "army", "Court", "Hospital", "bloc"})
  void aWordHeadsTheNameOfABody(String word) {
    assertThat(RoleNouns.isOrganization(cut(word).getFirst())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minister", "Quill", "river", "students", "banker", "unions", "courtier"})
  void anotherWordHeadsNone(String word) {
    assertThat(RoleNouns.isOrganization(cut(word).getFirst())).isFalse();
  }

  @Test
  void wordListsOfSeveralWordsALineHaveNoEmptyWord() {
    for (String list :
        List.of("modifiers.txt", "feasts.txt", "plain-starters.txt", "organization-nouns.txt")) {
      assertThat(RoleNouns.words(list)).as(list).isNotEmpty().noneMatch(String::isBlank);
    }
  }

  @Test
  void noModifierStandsTwice() {
    List<String> lines = WordList.lines(RoleNouns.class, "modifiers.txt");
    List<String> words =
        lines.stream().flatMap(line -> List.of(line.split(" ", -1)).stream()).toList();
    assertThat(words).doesNotHaveDuplicates();
  }

  @Test
  void aFirstNameIsNoFaith() {
    assertThat(read("Christian Quill came late.")).isEqualTo("none");
    assertThat(read("Christian pilgrims came late.")).isNotEqualTo("none");
  }
}
