package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

class LinkedActorTest {
  /** Mentions with a comma between, each of its last word: {@code kind type words}. */
  private static String drawn(String row) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (String each : row.split(", ", -1)) {
      String[] cells = each.split(" ", 3);
      int start = text.length();
      text.append(cells[2]);
      Span span = new Span(start, text.length());
      Span head = new Span(start + cells[2].lastIndexOf(' ') + 1, text.length());
      mentions.add(
          new Mention(
              span,
              head,
              Mention.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
              Type.valueOf(cells[1].toUpperCase(Locale.ROOT))));
      text.append(", ");
    }
    LinkedActor actor = LinkedActor.of(text.toString(), mentions);
    return actor.name() + ": " + actor.type().code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pronoun person she, nominal person the swimmer                 | swimmer: person
          nominal person the swimmer, name person Ana Petrova            | Ana Petrova: person
          name person Ana, name person Ana Petrova-Weiss                 | Ana Petrova-Weiss: person
          nominal person the old swimmer, nominal person the champion    | old swimmer: person
          pronoun person I'm, pronoun person I                           | I: person
          """)
  void theFullestWordsNameIt(String mentions, String actor) {
    assertThat(drawn(mentions)).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nominal organization the aluminium      | aluminium: other
          nominal organization this war           | this war: other
          nominal organization the police         | police: organization
          nominal organization the committee      | committee: organization
          nominal person the club's leadership    | club's leadership: organization
          nominal other the regime                | regime: organization
          nominal country a country               | country: country
          nominal group the guests                | guests: group
          nominal document the report             | report: document
          name organization Aluminium             | Aluminium: organization
          name organization aluminium             | aluminium: other
          name organization parliament            | parliament: organization
          name person bin Quill                   | bin Quill: person
          """)
  void aNounOfNoBodyIsAThing(String mentions, String actor) {
    assertThat(drawn(mentions)).isEqualTo(actor);
  }

  @Test
  void itBeginsAsAClusterOfItsOwn() {
    Clusters clusters = new Clusters();
    Cluster begun = new LinkedActor("swimmer", Type.PERSON, true).begin(clusters);
    assertThat(clusters.all()).containsExactly(begun);
    assertThat(begun.name()).isEqualTo("swimmer");
    assertThat(begun.type()).isEqualTo(Type.PERSON);
  }

  @Test
  void aPeopleThatTheArticleCallsNothingElseIsItsState() {
    Clusters clusters = new Clusters();
    Cluster begun = new LinkedActor("Norwegian", Type.COUNTRY, true).begin(clusters);
    assertThat(begun.name()).isEqualTo("Norway");
    assertThat(begun.country()).contains("NOR");
    assertThat(clusters.state("NOR")).contains(begun);
    Cluster person = new LinkedActor("Norwegian", Type.PERSON, true).begin(clusters);
    assertThat(person.name()).isEqualTo("Norwegian");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian police             | organization | NOR COP
          Norwegian officials          | group        | NOR GOV
          talks with Norway            | other        | - -
          Norway and Sweden            | group        | - -
          it                           | organization | - -
          """)
  void itsWordsTellItsStateAndPart(String name, String type, String expected) {
    Type made = Type.valueOf(type.toUpperCase(Locale.ROOT));
    Cluster begun = new LinkedActor(name, made, !name.equals("it")).begin(new Clusters());
    String country = begun.country().orElse("-");
    assertThat(country + " " + begun.sector().map(Sector::name).orElse("-")).isEqualTo(expected);
  }
}
