package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;

class PatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln is cold,”> [the potter] {said}.",
        "<“The kiln is cold,”> [the potter] {said} on Monday.",
        "<“The kiln is cold,”> [she] {told} the guild.",
        "<“The kiln is cold!”> [the potter] {shouted}.",
        "<“The kiln is cold…”> [the potter] {whispered}.",
        "<“The kiln is cold,”> [the potter] {was saying}.",
        "<“The kiln is cold,”> [the potter] {has said} more than once.",
        "<“The kiln is cold,”> [the potter] {did not say}.",
        "<“The kiln is cold,”> [the potter, a widow from the hills], {said}.",
        "<“The kiln is cold,”> [Ada Brook, the potter], {added} quietly.",
        "<“The kiln is cold,”> [he] {wrote}.",
        "But <“the kiln is cold,”> [the potter] {said}.",
        "The room was dark. <“The kiln is cold,”> [the potter] {said}.",
      })
  void aCueAfterItsQuotation(String picture) {
    drawn(picture, Pattern.QUOTE_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln is cold,”> {said} [the potter].",
        "<“Is the kiln cold?”> {asked} [the potter].",
        "<“The kiln is cold!”> {shouted} [the potter].",
        "<“The kiln is cold,”> {said} [the potter] on Monday.",
        "<“The kiln is cold,”> {said} [the potter, a widow from the hills].",
        "<“The kiln is cold,”> {said} [the potter, who owns two of them].",
        "<“The kiln is cold,”> {said} [Ada Brook of the guild].",
        "<“The kiln is cold,”> {says} [Ada Brook].",
        "<“The kiln is cold”>, {said} [the potter].",
      })
  void aCueBetweenItsQuotationAndItsSource(String picture) {
    drawn(picture, Pattern.QUOTE_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln,”> [the potter] {said}, <“is cold.”>",
        "<“The kiln is cold,”> [the potter] {said}, <“and the clay is dry.”>",
        "<“The kiln,”> {said} [the potter], <“is cold.”>",
        "<“The kiln,”> [she] {told} the guild, <“is cold.”>",
        "<“The kiln,”> [the potter] {wrote} on Monday, <“is cold.”>",
      })
  void aCueInTheMiddleOfItsQuotation(String picture) {
    drawn(picture, Pattern.QUOTE_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said}, <“The kiln is cold.”>",
        "[The potter] {said}: <“The kiln is cold.”>",
        "[The potter] {said} <“the kiln is cold.”>",
        "[The potter] {told} the guild, <“The kiln is cold.”>",
        "[The potter] {told} the guild on Monday: <“The kiln is cold.”>",
        "[The potter] {asked}: <“Is the kiln cold?”>",
        "[The potter] {wrote} on Tuesday: <“The kiln is cold.”>",
        "In a letter [the potter] {wrote}: <“The kiln is cold.”>",
        "[The potter] laughed and {said}, <“The kiln is cold.”>",
        "[The potter] turned, {saying}, <“The kiln is cold.”>",
      })
  void aCueBeforeItsQuotation(String picture) {
    drawn(picture, Pattern.QUOTE_AFTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Brook]{:} <“The kiln is cold.”>",
        "[BROOK]{:} <“The kiln is cold.”>",
        "[Ada Brook, Hillford]{:} <“The kiln is cold.”>",
        "[Ada O’Brook-Hale]{:} <“The kiln is cold.”>",
      })
  void aNameAndAColonBeforeAQuotation(String picture) {
    drawn(picture, Pattern.COLON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The verdict: “Guilty on all counts.”",
        "What she means is this: “The kiln is cold.”",
        "Three words: “No, no, no.”",
        "Ada Brook: the kiln is cold.",
      })
  void aColonAfterOtherWordsAttributesNothing(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold>.",
        "[The potter] {had said} <that the kiln was cold>.",
        "[The potter] also {said} <that the kiln was cold>.",
        "[The potter and the smith] {said} <that the kiln was cold>.",
        "[The potter] {said} on Monday <that the kiln was cold>.",
        "[The potter] {said} repeatedly <that the kiln was cold>.",
        "[The potter] {told} the guild <that the kiln was cold>.",
        "[The potter] {insisted}, however, <that the kiln was cold>.",
        "[The potter from the hills] {said} <that the kiln was cold>.",
        "In a letter to the guild, [the potter] {said} <that the kiln was cold>.",
      })
  void aClauseWithThat(String picture) {
    drawn(picture, Pattern.THAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <the kiln was cold>.",
        "[The potter] {thinks} <the kiln is cold>.",
        "[The potter] {told} the guild <the kiln was cold>.",
        "[The potter] {said} Monday <the kiln was cold>.",
        "[The potter] {said} March 3 <the kiln was cold>.",
        "[The potter] {said} <she was cold>.",
        "[The potter] {says} <it is “cold as a stone” in there>.",
      })
  void aClauseWithoutThat(String picture) {
    drawn(picture, Pattern.BARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<The kiln is cold>, [the potter] {said}.",
        "<The kiln is cold>, {said} [the potter].",
        "<The kiln is cold>, [the potter] {says}, <and the clay is dry>.",
        "<The kiln is cold>, [the potter] {told} the guild.",
        "<The kiln is cold>, [Ada Brook, the potter], {said}.",
        "<The kiln is cold>, [she] {added}.",
        "<The kiln is cold>, [the potter] {said} in May.",
      })
  void aClauseBeforeItsCue(String picture) {
    drawn(picture, Pattern.CLAUSE_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {wants} <to light the kiln>.",
        "[The potter] {asked} the smith <to light the kiln>.",
        "[The potter] {promised} <not to light the kiln>.",
        "[The potter] {refuses} <to light the kiln>.",
        "[The potter] {called on} the guild <to light the kiln>.",
        "[The potter] {has vowed} <to light the kiln again>.",
      })
  void anInfinitive(String picture) {
    drawn(picture, Pattern.TO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The potter went to light the kiln.",
        "The potter used to light the kiln.",
        "The potter came to the guild.",
      })
  void anInfinitiveAfterAnotherVerbAttributesNothing(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {asked} <whether the kiln was cold>.",
        "[The potter] {explained} <how the kiln was lit>.",
        "[The potter] {wondered} <why the kiln was cold>.",
        "[The potter] {asked} <when the kiln was lit>.",
        "[The potter] {knew} <who had lit the kiln>.",
        "[The potter] {revealed} <what the kiln had cost>.",
        "[The potter] {would not say} <whether the kiln was cold>.",
      })
  void anIndirectQuestion(String picture) {
    drawn(picture, Pattern.WH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {rejected} <the offer>.",
        "[The potter] {rejected} <the offer> and left.",
        "[The potter] {rejected} <the offer>, the last of three.",
        "[The potter] {rejected} <the offer> in May.",
        "[The potter] {denied} <the charge> on Monday.",
        "[The potter] {praised} <the smith who had lit the kiln>.",
        "[The potter] {demanded} <an apology from the guild>.",
        "[The potter] {denounced} <“the greed of the guild” again>.",
      })
  void anObject(String picture) {
    drawn(picture, Pattern.NP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The potter said when the guild met.",
        "The potter rejected.",
        "The potter thought of home.",
        "The potter saw the smith.",
      })
  void aVerbWithoutItsFrameAttributesNothing(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{According to} [the potter], <the kiln is cold>.",
        "{According to} [Ada Brook, a potter from the hills], <the kiln is cold>.",
        "But {according to} [the potter], <the kiln is cold>.",
        "The room was dark. {According to} [the potter], <the kiln is cold>.",
        "{According to} [the potters’ guild], <the kiln is cold>.",
      })
  void accordingToBeforeTheContent(String picture) {
    drawn(picture, Pattern.ACCORDING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<The kiln is cold>, {according to} [the potter].",
        "<The kiln is cold> {according to} [the potter].",
        "<“The kiln is cold,”> {according to} [the potter].",
        "<“The kiln is cold”> {according to} [the potter].",
        "<The kiln is cold>, {according to} [the potter, who built it].",
        "<The kiln is cold>, {according to} [the potter], but the clay is dry.",
      })
  void accordingToAfterTheContent(String picture) {
    drawn(picture, Pattern.ACCORDING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<The kiln>, {according to} [the potter], <is cold>.",
        "<“The kiln,”> {according to} [the potter], <“is cold.”>",
        "<The kiln in the hills>, {according to} [Ada Brook], <was never lit>.",
      })
  void accordingToInTheMiddleOfTheContent(String picture) {
    drawn(picture, Pattern.ACCORDING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln has been cold since Monday.”>",
        "<“The kiln is cold.”> <“Then light the kiln yourself, smith.”>",
        "The smith left. <“The kiln has been cold since Monday.”>",
      })
  void aQuotationThatNothingAttributes(String picture) {
    drawn(picture, Pattern.FLOATING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Cold kiln.”",
        "“cold as a stone since Monday”",
        "“The Cold Kiln of the Hills”",
      })
  void aQuotationTooShortOrWithoutACapitalIsNoUtterance(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  private static void drawn(String picture, Pattern pattern) {
    String text = Picture.text(picture);
    List<Attribution> found = Attributions.find(text, Paragraphs.of(text));
    assertThat(Picture.of(text, found)).isEqualTo(picture);
    assertThat(found.getFirst().confidence()).isEqualTo(pattern.confidence());
  }

  @Test
  void aFrameAfterItsCueIsThePatternOfItsName() {
    assertThat(Pattern.of(Frame.QUOTE)).isEqualTo(Pattern.QUOTE_AFTER);
    assertThat(Pattern.of(Frame.THAT)).isEqualTo(Pattern.THAT);
    assertThat(Pattern.of(Frame.BARE)).isEqualTo(Pattern.BARE);
    assertThat(Pattern.of(Frame.TO)).isEqualTo(Pattern.TO);
    assertThat(Pattern.of(Frame.WH)).isEqualTo(Pattern.WH);
    assertThat(Pattern.of(Frame.NP)).isEqualTo(Pattern.NP);
  }

  @Test
  void noTwoPatternsAreEquallySureSoThatAConfidenceTellsWhich() {
    assertThat(Pattern.values()).extracting(Pattern::confidence).doesNotHaveDuplicates();
  }
}
