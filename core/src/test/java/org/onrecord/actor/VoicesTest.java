package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources and whose voice they are: somebody named, words without a name, or not known. */
class VoicesTest {
  private static String speaker(String source) {
    return Scene.of("[1:" + source + "] said <1:the road is open>.").speakers().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill                                  | Mara Quill
          Ms. Mara Quill                              | Mara Quill
          the mayor of Lisbon, Mara Quill,            | Mara Quill
          Mara Quill, the mayor of Lisbon,            | Mara Quill
          Mara Quill (48)                             | Mara Quill
          Mara Quill of the Harbour Institute         | Mara Quill
          spokeswoman Mara Quill                      | Mara Quill
          President Soto                              | Soto
          White House spokesman Tom Reed              | Tom Reed
          White House road safety spokesman Tom Reed  | Tom Reed
          کریم عراقیان                                | کریم عراقیان
          Nuño Gómez                                  | Nuño Gómez
          the White House                             | White House
          NATO                                        | NATO
          the Harbour Workers Union                   | Harbour Workers Union
          the Portuguese government                   | Portuguese government
          Nairobi police                              | Nairobi police
          the Latvian foreign minister                | Latvian foreign minister
          """)
  void whoeverIsNamedSpeaks(String source, String expected) {
    assertThat(speaker(source)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A senior official",
        "Two officials in Lisbon",
        "Officials from the ministry",
        "Sources close to the talks",
        "Diplomats",
        "A witness",
        "Witnesses near the harbour",
        "An aide to Mara Quill",
        "Several lawmakers",
        "Some residents of Lisbon",
        "Many experts",
        "Critics of the mayor",
        "A Portuguese diplomat",
        "Everybody at the harbour",
        "One of the passengers",
        "Reporters on board",
        "the crew",
        "people who saw it"
      })
  void whoeverIsNotNamedKeepsTheirWords(String source) {
    assertThat(speaker(source)).isEqualTo("?" + source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A statement", "The statement", "a statement in Lisbon"})
  void aStatementIsNobodysVoice(String source) {
    assertThat(speaker(source)).isEqualTo("-");
  }

  @Test
  void aStatementThatSaysWhoseItIsIsTheirs() {
    assertThat(speaker("The Latvian ministry’s statement")).isEqualTo("Latvian ministry");
    assertThat(speaker("Mara Quill’s statement")).isEqualTo("Mara Quill");
    assertThat(speaker("a statement from Mara Quill")).isEqualTo("Mara Quill");
    assertThat(speaker("a statement from Lisbon")).isEqualTo("Lisbon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a confidential report        | confidential report
          The Harbour Act law          | Harbour Act law
          the indictment               | indictment
          A poll of voters             | poll
          an analysis of wages         | analysis
          a joint statement            | joint statement
          An earlier report            | An earlier report
          documents filed with the Supreme Court | documents
          a report released by NATO    | report
          emails seen by NATO          | emails
          officials briefed by NATO    | ?officials briefed by NATO
          another study                | ?another study
          several polls                | ?several polls
          local media reports          | ?local media reports
          the reports                  | reports
          police reports from Riga     | police reports
          some documents               | ?some documents
          the report’s author          | ?the report’s author
          """)
  void somethingWrittenSpeaksUnlessItIsVague(String source, String expected) {
    String plain = expected.replace("An earlier report", "earlier report");
    assertThat(speaker(source)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portugal and Spain                       | Portugal and Spain
          both Portugal and Spain                  | Portugal and Spain
          Portugal, Spain and Malta                | Portugal, Spain and Malta
          Portugal, Spain, and Malta               | Portugal, Spain and Malta
          Mara Quill and Karl Weiss                | Mara Quill and Karl Weiss
          neither Portugal nor Spain               | Portugal and Spain
          Mara Quill and her aides                 | Mara Quill
          """)
  void whoSpeakTogetherAreOneGroup(String source, String expected) {
    assertThat(speaker(source)).isEqualTo(expected);
  }

  @Test
  void theSameTogetherAgainAreTheSameGroup() {
    Scene scene =
        Scene.of(
            "[1:Portugal and Spain] said <1:no>. [2:Portugal and Spain] then said <2:yes>."
                + " [3:Spain and Malta] said <3:well>.");
    assertThat(scene.speakers())
        .containsExactly("Portugal and Spain", "Portugal and Spain", "Spain and Malta");
    assertThat(scene.names()).filteredOn("Portugal and Spain"::equals).hasSize(1);
    assertThat(scene.mentions("Portugal and Spain")).hasSize(2);
  }

  @Test
  void oneNamedTwiceInASourceIsNoGroup() {
    assertThat(speaker("Portugal and Lisbon")).isEqualTo("Portugal");
  }

  @Test
  void aGroupIsMadeOfNobodyWhoIsUnnamed() {
    assertThat(speaker("Analysts and critics")).isEqualTo("?Analysts and critics");
  }

  @Test
  void oneVoiceIsHeardThroughAnother() {
    Scene scene =
        Scene.of("[1:Critics] say <1:[2:Mara Quill] told <2:[3:Portugal] fears <3:rain>>>.");
    assertThat(scene.chains()).containsExactly("?", "? > Mara Quill", "? > Mara Quill > Portugal");
  }

  @Test
  void twoUnnamedVoicesInEachOtherAreOneLinkOfTheChain() {
    Scene scene = Scene.of("[1:Critics] say <1:[2:witnesses] saw <2:rain>>.");
    assertThat(scene.speakers()).containsExactly("?Critics", "?witnesses");
    assertThat(scene.chains()).containsExactly("?", "?");
  }

  @Test
  void theOrderOfStatementsGivenDoesNotChangeTheirVoices() {
    Scene forward = Scene.of("[1:Karl Weiss] said <1:no>. [2:He] said <2:yes>.");
    Scene back = Scene.of("[2:Karl Weiss] said <2:no>. [1:He] said <1:yes>.");
    assertThat(back.speakers()).isEqualTo(forward.speakers().reversed());
    assertThat(back.names()).isEqualTo(List.of("Karl Weiss"));
  }

  @Test
  void aReportSpokenOfAgainIsTheSameOne() {
    Scene scene =
        Scene.of(
            "[1:A confidential report] says <1:no>. [2:The document] adds <2:yes>. [3:The law]"
                + " says <3:well>.");
    assertThat(scene.speakers())
        .containsExactly("confidential report", "confidential report", "law");
  }

  @Test
  void aJointStatementIsSpokenOfAgain() {
    Scene scene = Scene.of("[1:A joint statement] says <1:no>. [2:The statement] adds <2:yes>.");
    assertThat(scene.speakers()).containsExactly("joint statement", "joint statement");
  }

  @Test
  void aStatementThatIsNotJointIsNoVoiceOfItsOwn() {
    Scene scene = Scene.of("[1:A statement] says <1:no>. [2:The statement] adds <2:yes>.");
    assertThat(scene.speakers()).doesNotContain("statement");
  }

  @Test
  void aPaperIsCalledByTheFullerOfItsWords() {
    assertThat(
            Scene.of("[1:Documents filed at noon] say <1:no>. [2:Court documents] add <2:yes>.")
                .speakers())
        .containsExactly("Court documents", "Court documents");
  }

  @Test
  void reportsOfTwoOwnersAreTwo() {
    Scene scene =
        Scene.of(
            "[1:A Norwegian report] says <1:no>. [2:The Danish report] adds <2:yes>."
                + " [3:The Norwegian report] says <3:well>. [4:The report] ends <4:there>.");
    assertThat(scene.speakers())
        .containsExactly("Norwegian report", "Danish report", "Norwegian report", "Danish report");
  }

  @Test
  void anotherReportIsNotTheOneBefore() {
    Scene scene = Scene.of("[1:A confidential poll] says <1:no>. [2:One study] adds <2:yes>.");
    assertThat(scene.speakers()).containsExactly("confidential poll", "One study");
  }
}
