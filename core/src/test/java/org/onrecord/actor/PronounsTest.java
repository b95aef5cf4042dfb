package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/** Whom a pronoun means that speaks: one row, a picture and the speakers of its statements. */
class PronounsTest {
  private static String speakers(String picture) {
    return String.join(", ", Scene.of(picture).speakers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:Mara Quill] said <1:no>. [2:She] said <2:yes>.                     | Mara Quill, Mara Quill
          [1:Mara Quill] said <1:no>. “[2:I] said <2:yes>.”                     | Mara Quill, Mara Quill
          [1:Mara Quill] said <1:no>. [2:I] said <2:yes>.                       | Mara Quill, ?I
          [1:Portugal] said <1:no>. [2:We] hope <2:not>.                        | Portugal, ?We
          Mara Quill came. [1:She] said <1:no>.                                 | Mara Quill
          Mara Quill met Karl Weiss. [1:She] said <1:no>.                       | Mara Quill
          Karl Weiss came. It rained. [1:He] said <1:no>.                       | Karl Weiss
          Karl Weiss came. It rained. It froze. [1:He] said <1:no>.             | Karl Weiss
          Karl Weiss came. Rain fell. Hail fell. Snow fell. [1:He] said <1:no>. | -
          Mr. Karl Weiss met Ms. Mara Quill. [1:She] said <1:no>.               | Mara Quill
          Ms. Mara Quill met Mr. Karl Weiss. [1:He] said <1:no>.                | Karl Weiss
          Ms. Mara Quill came. [1:He] said <1:no>.                              | -
          Portugal won. [1:He] said <1:no>.                                     | -
          """)
  void heAndSheArePersons(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:Portugal] said <1:no>. [2:It] said <2:yes>.                 | Portugal, Portugal
          The Harbour Workers Union met. [1:It] said <1:no>.             | Harbour Workers Union
          The Harbour Workers Union met. [1:They] said <1:no>.           | Harbour Workers Union
          [1:A confidential report] says <1:no>. [2:It] says <2:yes>.    | confidential report, confidential report
          Karl Weiss came. [1:It] said <1:no>.                           | -
          Karl Weiss came. [1:They] said <1:no>.                         | -
          [1:Critics] fear <1:rain>. [2:They] hope <2:not>.              | ?Critics, ?Critics
          [1:Critics] fear <1:rain>. [2:He] hopes <2:not>.               | ?Critics, -
          [1:Critics] fear <1:rain>. [2:It] hopes <2:not>.               | ?Critics, -
          [1:Portugal and Spain] said <1:no>. [2:They] said <2:yes>.     | Portugal and Spain, Portugal and Spain
          """)
  void itIsABodyAndTheyAreSeveral(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill met Karl Weiss, [1:who] said <1:no>.                  | Karl Weiss
          Portugal met Spain, [1:which] said <1:no>.                       | Spain
          He met Karl Weiss of Portugal, [1:which] said <1:no>.            | Portugal
          Rain fell, [1:which] said <1:no>.                                | -
          Portugal left, [1:who] said <1:no>.                              | -
          """)
  void aRelativePronounIsTheOneRightBefore(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:Karl Weiss] said <1:[2:he] thinks <2:it rains>>.              | Karl Weiss, Karl Weiss
          [1:Ms. Mara Quill] said <1:[2:he] thinks <2:it rains>>.          | Mara Quill, -
          [1:Portugal] said <1:[2:it] thinks <2:it rains>>.                | Portugal, Portugal
          [1:Karl Weiss] said: <1:“[2:I] think <2:it rains>.”>             | Karl Weiss, Karl Weiss
          [1:Portugal] said: <1:“[2:We] think <2:it rains>.”>              | Portugal, Portugal
          [1:Critics] say <1:[2:they] think <2:it rains>>.                 | ?Critics, ?Critics
          """)
  void insideAStatementAPronounIsFirstOfAllItsSpeaker(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @Test
  void sheInAQuotationOfHersIsSomebodyElse() {
    assertThat(speakers("Ada Hale came. [1:Mara Quill] said: <1:“[2:She] thinks <2:it rains>.”>"))
        .isEqualTo("Mara Quill, Ada Hale");
  }

  @Test
  void aPronounThatWasUnderstoodTellsTheGender() {
    assertThat(speakers("[1:Mara Quill] said <1:no>. [2:She] said <2:yes>. [3:He] said <3:so>."))
        .isEqualTo("Mara Quill, Mara Quill, -");
  }

  @Test
  void aNameInAQuotationIsNotWhomTheNextSentenceMeans() {
    assertThat(speakers("Karl Weiss read “Mara Quill came late”. [1:He] said <1:no>."))
        .isEqualTo("Karl Weiss");
    assertThat(speakers("“Mara Quill came late,” ran the sign. [1:She] said <1:no>."))
        .isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"he", "She", "THEY", "it,", "who", "We", "I", "that"})
  void aPronounStandsAlone(String words) {
    assertThat(Antecedents.isPronoun(Token.cut(words, new Span(0, words.length())))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"he too", "both of them", "him", "her aide", "you", "—", "the", "they all"})
  void moreThanAPronounIsNone(String words) {
    assertThat(Antecedents.isPronoun(Token.cut(words, new Span(0, words.length())))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:Mara Quill] said <1:no>. [2:Her] <2:refusal> stands.           | Mara Quill, Mara Quill
          Karl Weiss came. [1:His] <1:refusal> stands.                      | Karl Weiss
          The Harbour Workers Union met. [1:Its] <1:refusal> stands.        | Harbour Workers Union
          [1:Critics] fear <1:rain>. [2:Their] <2:refusal> stands.          | ?Critics, ?Critics
          Karl Weiss came. [1:Their] <1:refusal> stands.                    | -
          """)
  void whoOwnsASayingIsMeantAsWhoSaysItAndIsNeverAnUnnamedVoice(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @Test
  void noTokensAreNoPronoun() {
    assertThat(Antecedents.isPronoun(List.of())).isFalse();
  }

  @Test
  void thePronounIsAMentionThatSaysWhy() {
    Scene scene = Scene.of("[1:Karl Weiss] said <1:no>. [2:He] said <2:yes>.");
    assertThat(scene.why("He")).isEqualTo("“He” goes on from the one before");
  }

  @Test
  void aPronounWhoseMeaningIsOpenIsNoMention() {
    Scene scene = Scene.of("[1:He] said <1:no>. [2:They] said <2:yes>.");
    assertThat(scene.cast()).isEqualTo(Cast.empty());
  }

  @Test
  void aParagraphDoesNotEndWhatAPronounMeans() {
    assertThat(speakers("[1:Karl Weiss] said <1:no>.\n\n[2:He] said <2:yes>."))
        .isEqualTo("Karl Weiss, Karl Weiss");
    assertThat(speakers("[1:Karl Weiss] said <1:no>.\r\n\r\n[2:He] said <2:yes>."))
        .isEqualTo("Karl Weiss, Karl Weiss");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portugal met. [1:Portuguese Foreign Minister Karl Weiss] said, <1:“[2:We] think <2:it rains>.”> | Karl Weiss, Portugal
          Spain met. [1:The Harbour Workers Union] said, <1:“[2:We] think <2:it rains>.”>                 | Harbour Workers Union, Harbour Workers Union
          [1:Spain] said <1:no>. [3:A vendor] said, <3:“[2:We] think <2:it rains>.”>                      | Spain, -, ?A vendor
          """)
  void weWhoAreQuotedAreTheSpeakersSide(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1:Spanish officials] told us <1:that [2:Portugal] wants <2:rain>>. Later [3:they] said <3:no>. | ?Spanish officials, Portugal, ?Spanish officials
          [1:Spain] said <1:that [2:officials] want <2:rain>>. Later [3:they] said <3:no>.                | Spain, ?officials, ?officials
          [1:Some officials] said <1:no>. [2:Spain] said <2:yes>. Later [3:they] said <3:no>.             | ?Some officials, Spain, Spain
          """)
  void theySayOnWhoSaidItAndNotWhomTheyNamed(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }

  @Test
  void whereSomethingWasWrittenIsNotWhoTheyAre() {
    assertThat(Scene.of("Mara Quill wrote on Twitter. [1:They] said <1:no>.").speakers())
        .containsExactly("-");
    assertThat(Scene.of("Mara Quill spoke to Twitter. [1:They] said <1:no>.").speakers())
        .containsExactly("Twitter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill was stopped by police [1:who] said <1:no>.   | ?police
          Mara Quill, a lawyer of the port, [1:who] said <1:no>.  | Mara Quill
          Mara Quill, an elected member of parliament [1:who] said <1:no>. | Mara Quill
          Mara Quill, a professor of economics [1:who] said <1:no>.        | Mara Quill
          Mara Quill was stopped by the armed police [1:who] said <1:no>.  | ?the armed police
          The Harbour Council was taken by rebels [1:which] said <1:no>.   | Harbour Council
          Mara Quill of Riga [1:who] said <1:no>.                 | Mara Quill
          """)
  void whoIsOfThePeopleBesideIt(String picture, String expected) {
    assertThat(speakers(picture)).isEqualTo(expected);
  }
}
