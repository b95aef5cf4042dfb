package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a noun phrase means: {@code text | phrase | actor}; a dash for nobody. */
class NominalsTest {
  /** The name of the actor whose mention a phrase is. */
  private static String meant(String text, String phrase) {
    Scene scene = Scene.of(text);
    return scene.cast().mentions().stream()
        .filter(each -> each.mention().span().in(scene.text()).equals(phrase))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("no mention " + phrase + " in " + text))
        .actor()
        .map(scene::name)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Ada Hale came. Then the mayor left.                          | the mayor          | Ada Hale
          Ada Hale, the mayor of Lisbon, came. Then the mayor left.          | the mayor          | Ada Hale
          Ada Hale was the mayor. Then the mayor left.                       | the mayor          | Ada Hale
          Foreign Minister Ilze Kalve came. Then the minister left.          | the minister       | Ilze Kalve
          Interior Minister Raul Vega came. Then the foreign minister left.  | the foreign minister | foreign minister
          Mayor Ada Hale met Mayor Tom Reed. Then the mayor left.            | the mayor          | Tom Reed
          Then the mayor left. It was Mayor Ada Hale.                        | the mayor          | Ada Hale
          Chilean President Pia Soto came. Then the Chilean leader left.     | the Chilean leader | Pia Soto
          Chilean President Pia Soto came. Then the Peruvian leader left.    | the Peruvian leader | Peruvian leader
          President Pia Soto came. Then the leader left.                     | the leader         | -
          Commerce Secretary Tom Reed came. Then the commerce chief left.    | the commerce chief | Tom Reed
          Chilean Foreign Minister Pia Soto came. Then the top Chilean diplomat left. | the top Chilean diplomat | Pia Soto
          Chilean Foreign Minister Pia Soto came. Then Chile's top diplomat left. | Chile's top diplomat | Pia Soto
          Chilean Foreign Minister Pia Soto came. Then the Chilean diplomat left. | the Chilean diplomat | Pia Soto
          Chilean Foreign Minister Pia Soto came. Then Peru's top diplomat left. | Peru's top diplomat | -
          Chilean Finance Minister Pia Soto came. Then Chile's top diplomat left. | Chile's top diplomat | -
          Then Chile's top general left. Chilean Gen. Pia Soto met Gen. Tom Reed. | Chile's top general | Pia Soto
          Then Chile's top general left. Peruvian Gen. Pia Soto came. | Chile's top general | Chile's top general
          A mayor came. Then the mayor left. It was Mayor Ada Hale.          | the mayor          | mayor
          Mayor Ada Hale came. Then her aide left.                           | her aide           | -
          Mayor Ada Hale came. Then a mayor left.                            | a mayor            | -
          Deputy Mayor Ada Hale came. Then the mayor left.                   | the mayor          | mayor
          Mayor Ada Hale came. Then the deputy mayor left.                   | the deputy mayor   | deputy mayor
          Deputy Mayor Ada Hale came. Then the deputy mayor left.            | the deputy mayor   | Ada Hale
          """)
  void anOfficeIsWhomTheArticleGivesIt(String text, String phrase, String actor) {
    assertThat(meant(text, phrase)).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boko Haram took a town. Then the group left.                | the group         | Boko Haram
          Boko Haram took a town. Then the rebels left.               | the rebels        | Boko Haram
          Boko Haram took a town. Then the militants left.            | the militants     | Boko Haram
          The Harbour Workers Union met. Then the union left.         | the union         | Harbour Workers Union
          The Harbour Workers Union met. Then the rebels left.        | the rebels        | -
          The Bank of Portugal met. Then the bank closed.             | the bank          | Bank of Portugal
          Boko Haram left. The Harbour Workers Union met. Then the rebels came. | the rebels | Boko Haram
          Then the group left. Later Boko Haram came.                 | the group         | -
          Boko Haram took a town. Then a group left.                  | a group           | -
          Mara Quill came. Then the group left.                       | the group         | -
          """)
  void theGroupIsTheLastOneOfItsKind(String text, String phrase, String actor) {
    String found = meant(text, phrase);
    assertThat(
            actor.equals("-")
                ? !List.of("Boko Haram", "Harbour Workers Union", "Mara Quill").contains(found)
                : found.equals(actor))
        .as(phrase + " is " + found)
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portugal won. Then the Portuguese government left.   | the Portuguese government | Portugal
          Spain won. Then the Portuguese government left.      | the Portuguese government | Portuguese government
          Then Nairobi police came.                            | Nairobi police            | Nairobi police
          Then Ethiopian troops came.                          | Ethiopian troops          | Ethiopian troops
          Then the Latvian foreign minister came.              | the Latvian foreign minister | Latvian foreign minister
          Then the spokesman came.                             | the spokesman             | -
          Then two men came.                                   | two men                   | -
          Then a senior official came.                         | a senior official         | -
          """)
  void whatWordsTellIsAnActorOfItsOwn(String text, String phrase, String actor) {
    Scene scene = Scene.of(text);
    String names = scene.names().stream().collect(Collectors.joining(", "));
    if (actor.equals("-")) {
      assertThat(names).isEmpty();
    } else {
      assertThat(names).contains(actor);
      assertThat(meant(text, phrase)).isEqualTo(actor);
    }
  }

  /** Between them stand more words than between an office and who is named for it. */
  private static final String LONG =
      "The boats were late again and the harbour stayed shut for the night. ".repeat(12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's president | Norway’s president",
        "the Norwegian president | Norway’s president",
        "President Erik Holm | Erik Holm",
      })
  void aStatesOfficeIsNotWhoIsNamedFarAfterItAndOfNoState(String phrase, String actor) {
    String text =
        "Norway's president met the miners. "
            + LONG
            + "Sweden under President Erik Holm was glad. Later the Norwegian president left.";
    assertThat(meant(text, phrase).replace('\'', '’')).isEqualTo(actor);
  }

  @Test
  void anOfficeIsWhoIsNamedSoonAfterIt() {
    String text = "Norway's president met the miners. President Erik Holm was glad.";
    assertThat(meant(text, "Norway's president")).isEqualTo("Erik Holm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's president met the miners. Then the president left. | Norway’s president",
        "Norway's president met Sweden's president. Then the president left. | president",
        "Norway's president met President Erik Holm. Then the president left. | Erik Holm",
      })
  void aBareOfficeIsTheStatesWhoseAloneWasSpokenOf(String text, String actor) {
    assertThat(meant(text, "the president").replace('\'', '’')).isEqualTo(actor);
  }

  @Test
  void aRegimeIsTheStateLikeAGovernment() {
    assertThat(meant("Norway was calm. Then the Norwegian regime fell.", "the Norwegian regime"))
        .isEqualTo("Norway");
  }

  @Test
  void theSamePhraseAgainIsTheSameActor() {
    Scene scene = Scene.of("Then Nairobi police came. Later the Nairobi police left.");
    assertThat(scene.names()).containsOnlyOnce("Nairobi police");
    assertThat(scene.mentions("Nairobi police"))
        .containsExactly("Nairobi police", "the Nairobi police");
  }

  @Test
  void anOfficeOfTheOnlyCountrySpokenOfIsOfThatCountry() {
    Scene scene = Scene.of("Rain fell in Kuwait. Then the National Guard came.");
    assertThat(scene.named("National Guard").known().country()).contains("KWT");
    assertThat(scene.why("the National Guard")).contains("KWT is the only country spoken of");
    Scene two = Scene.of("Rain fell in Kuwait and Oman. Then the National Guard came.");
    assertThat(two.named("National Guard").known().country()).isEmpty();
  }

  @Test
  void theReasonSaysThatTheArticleGaveTheRole() {
    Scene scene = Scene.of("Mayor Ada Hale came. Then the mayor left.");
    assertThat(scene.why("the mayor")).isEqualTo("the role that the article gives");
    Scene group = Scene.of("Boko Haram took a town. Then the group left.");
    assertThat(group.why("the group")).isEqualTo("the last one of the kind that the article names");
  }

  @Test
  void theNewspaperIsTheLastPaperNamed() {
    Scene post = Scene.of("The Harbour Herald wrote. Then the newspaper left.");
    assertThat(post.why("the newspaper"))
        .isEqualTo("the last one of the kind that the article names");
    Scene station = Scene.of("The Harbour Herald wrote to the Port Union. Then the network left.");
    assertThat(station.mentions("Harbour Herald"))
        .containsExactly("The Harbour Herald", "the network");
    Scene union = Scene.of("The Harbour Workers Union wrote. Then the newspaper left.");
    assertThat(union.mentions("Harbour Workers Union"))
        .containsExactly("The Harbour Workers Union");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "officials",
        "sources",
        "analysts",
        "critics",
        "witnesses",
        "diplomats",
        "reporters",
        "residents",
        "a protester",
        "some nurses",
        "passengers"
      })
  void voicesWithoutANameAreNobodyInTheCast(String words) {
    assertThat(Scene.of("Then came " + words + ".").names()).as(words).isEmpty();
  }

  @Test
  void aFormerOfficeDoesNotSpeakForTheOneInOffice() {
    assertThat(
            meant(
                "Former Mayor Ada Hale met Mayor Tom Reed. Ada Hale left. Then the former mayor"
                    + " came.",
                "the former mayor"))
        .isNotEqualTo("Tom Reed");
  }

  @Test
  void whoHadAnOfficeDoesNotStandForTheOneInOffice() {
    assertThat(meant("Former Mayor Ada Hale met Tom Reed. Then the mayor came.", "the mayor"))
        .isNotEqualTo("Ada Hale");
  }

  @Test
  void aBodyThatIsCalledByItsKindIsNoOther() {
    assertThat(
            meant(
                "The Harbour Institute closed. Then the National Electoral Commission met.",
                "the National Electoral Commission"))
        .isNotEqualTo("Harbour Institute");
    assertThat(
            meant(
                "The Harbour Institute closed. The National Electoral Commission met. Then the"
                    + " commission met.",
                "the commission"))
        .isEqualTo("National Electoral Commission");
    assertThat(meant("The Harbour Commission closed. Then the commission met.", "the commission"))
        .isEqualTo("Harbour Commission");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A spokesman for the Marlow Trust said so.     | A spokesman for the Marlow Trust | Marlow Trust spokesman
          A spokeswoman for Ada Hale said so.           | A spokeswoman for Ada Hale | Ada Hale spokeswoman
          A spokeswoman for the mayor said so.          | A spokeswoman for the mayor | -
          A lawyer for Ada Hale said so.                | A lawyer for Ada Hale | -
          A State Department spokesman said so.         | A State Department spokesman | State Department spokesman
          A harbour ministry spokesman said so.         | A harbour ministry spokesman | -
          A defense ministry spokesman said so.         | A defense ministry spokesman | defense ministry spokesman
          A Norwegian spokesman said so.                | A Norwegian spokesman | -
          """)
  void whoSpeaksForSomebodyNamedIsSomebody(String text, String phrase, String actor) {
    assertThat(meant(text, phrase)).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then the Riga Herald newspaper said so.       | the Riga Herald newspaper | Riga Herald
          Then the Institute for Ports think tank left. | the Institute for Ports think tank | Institute for Ports
          Then the Marlow movement left.                | the Marlow movement | Marlow movement
          The Harbour Union left. Then the Marlow movement left. | the Marlow movement | Marlow movement
          """)
  void aBodyIsCalledByTheNameBeforeItsKind(String text, String phrase, String actor) {
    assertThat(meant(text, phrase)).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brazil's former president Ada Hale met President Mara Quill. Mara Quill left. Then the former president left. | the former president | Ada Hale
          Brazil's former president Ada Hale met President Mara Quill, a former mayor. Then the former president left. | the former president | Ada Hale
          Former President Ada Hale met President Mara Quill. Mara Quill left. Then the ex-president left. | the ex-president | Ada Hale
          Former President Ada Hale met President Mara Quill. Ada Hale left. Then the president left. | the president | Mara Quill
          """)
  void whoWasInOfficeIsNotWhoIs(String text, String phrase, String actor) {
    assertThat(meant(text, phrase)).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Court sat. It was shown on Harbour TV. Then the court rose. | the court | Harbour Court
          The Chinese foreign ministry sat. Then the alliance left.               | the alliance | alliance
          NATO met in Riga. Then the alliance left.                               | the alliance | NATO
          The Harbour Energy Agency met. Then the ministry left.                  | the ministry | ministry
          """)
  void aBodyOfAnotherKindIsNotMeant(String text, String phrase, String actor) {
    assertThat(meant(text, phrase)).isEqualTo(actor);
  }

  @Test
  void aMinistryIsOneWithWhatItIsFor() {
    assertThat(meant("The Gaza health ministry said so.", "The Gaza health ministry"))
        .isEqualTo("Gaza health ministry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A doctor came. Then the doctor spoke.                 | the doctor  | -
          Then the doctor spoke.                                | the doctor  | doctor
          A judge came. Then the judge spoke.                   | the judge   | judge
          """)
  void whoCameWithoutANameStaysWithoutOne(String text, String phrase, String actor) {
    assertThat(meant(text, phrase)).isEqualTo(actor);
  }
}
