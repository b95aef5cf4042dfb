package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words statements, data and reports are. */
class IssuersTest {
  private static String last(String picture) {
    return Scene.of(picture).speakers().getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:A statement from the Harbour Workers Union] «1:said» <1:it was late>. | Harbour Workers Union
          [1:a statement from Latvia's Foreign Ministry issued] «1:said» <1:so>.   | Latvia's Foreign Ministry
          [1:Harbour Workers Union data] «1:show» <1:it was late>.                 | Harbour Workers Union
          [1:data from the Harbour Workers Union] «1:show» <1:it was late>.        | Harbour Workers Union
          [1:A report by the Harbour Workers Union] «1:says» <1:it was late>.      | Harbour Workers Union
          [1:A report on the Harbour Workers Union] «1:says» <1:it was late>.      | report on
          [1:A Harbour Workers Union statement] «1:said» <1:it was late>.          | Harbour Workers Union
          [1:A Facebook statement] «1:said» <1:it was late>.                       | -
          [1:the Harbour Workers Union website] «1:says» <1:it was late>.          | Harbour Workers Union
          """)
  void theyAreOfWhomTheirWordsName(String picture, String issuer) {
    assertThat(last(picture)).startsWith(issuer.equals("report on") ? "report" : issuer);
  }

  @Test
  void theStatementIsThatOfTheBodyThatSpokeRightBefore() {
    String said = "[1:The Harbour Workers Union] «1:said» <1:it was late>. ";
    assertThat(last(said + "[2:The same statement] «2:said» <2:so>."))
        .isEqualTo("Harbour Workers Union");
    assertThat(last(said + "[2:its statement] «2:said» <2:so>."))
        .isEqualTo("Harbour Workers Union");
    assertThat(last(said + "It rained. ".repeat(60) + "[2:The statement] «2:said» <2:so>."))
        .isEqualTo("-");
  }

  @Test
  void itIsAPersonsOnlyWhereOneWasSpokenOf() {
    String statement = ". [2:The statement] «2:said» <2:so>.";
    assertThat(last("[1:Mara Quill] «1:said» <1:it was late>" + statement)).isEqualTo("-");
    assertThat(last("[1:Mara Quill] «1:said» in a statement <1:it was late>" + statement))
        .isEqualTo("Mara Quill");
  }

  @Test
  void nobodyIssuesItAfterAVoiceWithoutAName() {
    assertThat(
            last(
                "[1:The Harbour Workers Union] «1:said» <1:so>. [2:Critics] «2:said» <2:no>. "
                    + "[3:The statement] «3:said» <3:so>."))
        .isEqualTo("-");
  }

  @Test
  void aStateThatSpokeHasIssuedNothing() {
    String statement = " [2:The statement] «2:said» <2:so>.";
    assertThat(last("[1:China] «1:said» <1:no>." + statement)).isEqualTo("-");
    assertThat(last("[1:China] «1:said» in a statement <1:no>." + statement)).isEqualTo("China");
    assertThat(last("China left. [1:The Chinese government] «1:said» <1:no>." + statement))
        .isEqualTo("China");
  }

  @Test
  void whoIssuedOneIsQuotedWithItAfterOthersSpoke() {
    String others = " It rained. [2:Latvia’s coast guard] «2:said» <2:ships came>.";
    String statement = " [3:The statement] «3:said» <3:so>.";
    String said = "[1:The Harbour Workers Union] «1:said» ";
    assertThat(last(said + "in a joint statement <1:it was late>." + others + statement))
        .isEqualTo("Harbour Workers Union");
    assertThat(last(said + "on a statement day <1:it was late>." + others + statement))
        .isEqualTo("Latvia’s coast guard");
    assertThat(
            last(said + "in a statement <1:it was late>." + " It rained.".repeat(200) + statement))
        .isEqualTo("-");
  }

  @Test
  void aStatementOfAnotherOneIsNoMessengers() {
    String statement = ". [2:The statement] «2:said» <2:so>.";
    assertThat(last("[1:Mara Quill] «1:said» <1:the port had issued a statement>" + statement))
        .isEqualTo("-");
  }
}
