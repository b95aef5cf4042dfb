package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Noun phrases beside a name, and lists that only look like them. */
class AppositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          His lawyer, Karl Weiss, left.                  | His lawyer
          The mayor, Karl Weiss, left.                   | The mayor
          Quill's lawyer, Karl Weiss, left.              | Quill's lawyer
          The mayor of the old port, Karl Weiss, left.   | The mayor
          The top negotiator in the talks, Karl Weiss, left. | The top negotiator
          The head of the Latvian Navy Karl Weiss left.  | The head of the Latvian Navy
          Director of the Harbour Office Karl Weiss left. | Director of the Harbour Office
          Karl Weiss, the mayor, left.                   | the mayor
          Karl Weiss, his lawyer, left.                  | his lawyer
          Karl Weiss, a senior cleric and high-ranking member of the council, left. | member of the council
          """)
  void aPhraseBesideANameIsThatPerson(String text, String phrase) {
    assertThat(Scene.of(text).mentions("Karl Weiss")).contains(phrase, "Karl Weiss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor, Karl Weiss and Ada Hale left.",
        "The mayor met Karl Weiss.",
        "The mayor in the port, Karl Weiss and Ada Hale left.",
        "The mayor of crews and, Karl Weiss, left.",
        "The mayor spoke in the port, Karl Weiss, left.",
        "The mayor; Karl Weiss left.",
        "The head of the port Karl Weiss saw left.",
        "The mayor of Lisbon\nKarl Weiss left.",
        "The mayor. Karl Weiss left.",
        "The mayors, Karl Weiss, left.",
        "The mayor, as Karl Weiss saw, left.",
        "The union, Karl Weiss, left."
      })
  void whatStandsInAListOrApartIsNot(String text) {
    assertThat(Scene.of(text).mentions("Karl Weiss")).containsExactly("Karl Weiss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karl Weiss met a senior cleric and a member of the council.",
        "Karl Weiss, a senior cleric, and a member of the council left.",
      })
  void twoPhrasesOfAListAreNotBothThePersons(String text) {
    assertThat(Scene.of(text).mentions("Karl Weiss")).noneMatch(it -> it.contains("member"));
  }

  @Test
  void thePhraseInFrontGivesItsRole() {
    Scene scene = Scene.of("The Latvian mayor, Karl Weiss, left.");
    assertThat(scene.roles("Karl Weiss")).containsExactly("mayor (Latvian, LVA): mayor");
    assertThat(scene.named("Karl Weiss").known().country()).contains("LVA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor of Riga, Karl Weiss, left.            | mayor (Riga, LVA): mayor
          A spokesman for Ada Hale, Karl Weiss, left.     | spokesman (Ada Hale, -): spokesman
          His lawyer, Karl Weiss, left.                   | lawyer (-, -): lawyer
          """)
  void thePhraseInFrontTellsWhoseRoleItIs(String text, String role) {
    assertThat(Scene.of(text).roles("Karl Weiss")).containsExactly(role);
  }

  @Test
  void eachSideSaysWhyItIsJoined() {
    assertThat(Scene.of("The mayor, Karl Weiss, left.").why("The mayor"))
        .isEqualTo("the name stands beside these words");
    assertThat(Scene.of("Karl Weiss, the mayor, left.").why("the mayor"))
        .isEqualTo("these words stand beside the name");
  }

  @Test
  void afterTheNameTheRoleIsHeldOnce() {
    assertThat(Scene.of("Karl Weiss, the mayor of Lisbon, left.").roles("Karl Weiss"))
        .containsExactly("mayor (Lisbon, PRT): the mayor of Lisbon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hale's successor, Karl Weiss   | true
          Hale's successor Karl Weiss    | false
          Hale's successor, not Karl Weiss | false
          """)
  void wordsThatEndWithANameAfterACommaAreThatPersons(String words, boolean same) {
    Clusters clusters = new Clusters();
    Cluster weiss = clusters.begin(Type.PERSON, "Karl Weiss");
    Span name = new Span(words.indexOf("Karl"), words.length());
    clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.PERSON), weiss, "his name");
    Span head = new Span(words.indexOf("successor"), words.indexOf("successor") + 9);
    Span whole = new Span(0, words.length());
    Mention mention = new Mention(whole, head, Mention.Kind.NOMINAL, Type.PERSON);
    assertThat(Appositions.in(words, mention, clusters).isPresent()).isEqualTo(same);
    Mention place = new Mention(whole, head, Mention.Kind.NOMINAL, Type.PLACE);
    assertThat(Appositions.in(words, place, clusters)).isEmpty();
  }
}
