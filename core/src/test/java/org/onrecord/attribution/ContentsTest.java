package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;

class ContentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold>.",
        "[The potter] {said} <the kiln of St. Ives was cold>.",
        "[The potter] {said} <the kiln burned at 3.5 times the heat>.",
      })
  void theFullStopIsNoPartOfAClause(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold>; the smith left.",
        "[The potter] {said} <the kiln was cold>; the smith left.",
        "[The potter] {said} <that the kiln was cold>; [the smith] {said} <that the"
            + " forge was hot>.",
      })
  void aSemicolonEndsAClause(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold>, but the smith left.",
        "[The potter] {said} <that the kiln was cold>, while the smith left.",
        "[The potter] {said} <that the kiln was cold>, although it was lit.",
        "[The potter] {said} <that the kiln was cold>, even though it was lit.",
        "[The potter] {said} <that the kiln was cold>, despite the fire.",
        "[The potter] {said} <the kiln was cold>, whereas the forge was hot.",
      })
  void theOutletsOwnClauseBeginsAfterAComma(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold>, {adding} <that the clay was dry>.",
        "[The potter] {said} <that the kiln was cold> and {added} <that the clay was dry>.",
        "[The potter] {said} <that the kiln was cold>, and [the smith] {said} <that the"
            + " forge was hot>.",
        "[The potter] {said} <that the kiln was cold> but {denied} <that the clay was dry>.",
      })
  void anotherCueEndsAClause(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "While [the potter] {says} <that the kiln is cold>, the smith will leave.",
        "If [the potter] {says} <that the kiln is cold>, the smith will leave.",
        "Although [the potter] {said} <that the kiln was cold>, the smith stayed.",
        "Because [the potter] {said} <the kiln was cold>, the smith stayed.",
        "When [the potter] {said} <the kiln was cold>, the smith left.",
      })
  void whatIsSaidInASubordinateClauseEndsAtItsComma(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} on Monday <that the kiln was cold>.",
        "[The potter] {said} in Hillford on Monday <that the kiln was cold>.",
        "[The potter] {said} last week <that the kiln was cold>.",
        "[The potter] {said} this morning <that the kiln was cold>.",
        "[The potter] {said} yesterday <that the kiln was cold>.",
        "[The potter] {said} in a letter to the guild <that the kiln was cold>.",
        "[The potter] {said} in March 2019 <that the kiln was cold>.",
        "[The potter] {said} Tuesday <the kiln was cold>.",
        "[The potter] {said} repeatedly <that the kiln was cold>.",
        "[The potter] {said}, however, <that the kiln was cold>.",
      })
  void timeAndPlaceBeforeAClauseAreNoPartOfIt(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {told} the guild <that the kiln was cold>.",
        "[The potter] {told} Ada Brook <the kiln was cold>.",
        "[The potter] {told} her <that the kiln was cold>.",
        "[The potter] {told} reporters in Hillford <that the kiln was cold>.",
        "[The potter] {warned} the smith <that the kiln was cold>.",
        "[The potter] {assured} the guild <that the kiln was cold>.",
        "[The potter] {reminded} the smith <to light the kiln>.",
        "[The potter] {urged} the smith <not to light the kiln>.",
        "[The potter] {asked} the smith <whether the kiln was cold>.",
        "<“The kiln is cold,”> [the potter] {told} the guild.",
      })
  void theOneSpokenToIsNoPartOfTheContent(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {rejected} <the offer> on Monday.",
        "[The potter] {rejected} <the offer> last week.",
        "[The potter] {rejected} <the offer> in May.",
        "[The potter] {rejected} <the offer> because it was late.",
        "[The potter] {rejected} <the offer> although it was high.",
        "[The potter] {rejected} <the offer> and left.",
        "[The potter] {rejected} <the offer> but stayed.",
        "[The potter] {rejected} <the offer>, {saying} <that it was late>.",
        "[The potter] {rejected} <the offer from the guild>.",
        "[The potter] {demanded} <more than the guild had>.",
        "[The potter] {described} <the kiln as cold>.",
        "[The potter] {rejected} <“the last offer” of the guild>.",
      })
  void anObjectEndsBeforeTimeClauseAndSecondVerb(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <the kiln was “cold as a stone” that day>.",
        "[The potter] {said} <that “the kiln” was cold>.",
        "[The potter] {said} <that the kiln was “cold as a stone.”>",
        "[The potter] {called for} <“a day of rest” in the hills>.",
        "[The potter] {described} <the kiln as “cold and dead.”>",
      })
  void quotedWordsStayInsideAParaphrase(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln,”> [the potter] {said}, <“is cold.”>",
        "<“The kiln is cold,”> [the potter] {said}, {adding}: <“It was never lit.”>",
        "<The kiln is cold>, [the potter] {says}, <and the clay is dry>.",
        "<The kiln>, {according to} [the potter], <is cold>.",
        "<“The kiln is cold,”> [the potter] {said}. <“The clay is dry.”> <“The wood is"
            + " wet too.”>",
      })
  void aStatementMayHaveSeveralPieces(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<The kiln is cold>, [the potter] {said}, pointing to the door.",
        "<The kiln is cold>, [the potter] {said}, but nobody listened.",
        "<The kiln is cold>, [the potter] {said}, while the smith left.",
        "<The kiln is cold>, {said} [the potter, who built it].",
      })
  void anAsideAfterALaterCueIsNoPieceOfTheContent(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "And <“the kiln is cold,”> [the potter] {said}.",
        "But <“the kiln is cold,”> {said} [the potter].",
        "Yet <the kiln is cold>, [the potter] {said}.",
      })
  void aConjunctionBeforeAQuotationIsNoPartOfIt(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The potter said so.",
        "The potter said when the guild met.",
        "That is what the potter said.",
        "The potter thought of home.",
        "The potter asked for water.",
        "The potter spoke on Monday.",
        "The potter said on Monday.",
        "The potter was said to be cold.",
      })
  void wordsThatAreNoContentGiveNothing(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }
}
