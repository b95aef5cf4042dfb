package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;

class PassageReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the smith believes that the kiln is cold>.",
        "[The potter] {said} <that she wanted to light the kiln>.",
        "[The potter] {claims} <the smith denied that the kiln was cold>.",
        "[The potter] {thinks} <the smith said, “The kiln is cold.”>",
        "[The potter] {said} <that according to the smith the kiln was cold>.",
      })
  void onlyTheOutermostAttributionIsRead(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said} <that the kiln was cold>. [The smith] {said} <that the"
            + " forge was hot>.",
        "[The potter] {said} <the kiln was cold>. The smith left. [The guild] {rejected}"
            + " <the offer>.",
        "<“The kiln is cold,”> [the potter] {said}. [The smith] {denied} <that the forge"
            + " was hot>.",
      })
  void eachSentenceIsReadOnItsOwn(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln is cold.>\n\n<“The clay is dry,”> [the potter] {said}.",
        "[The potter] {said}: <“The kiln is cold.>\n\n<“The clay is dry.”>\n\nThe smith left.",
        "[The potter] {said}: <“The kiln is cold.>\n\n<“The clay is dry.>\n\n<“The wood"
            + " is wet.”>",
        "<\"The kiln is cold.>\n\n<\"The clay is dry,\"> [the potter] {said}.",
        "<“The kiln is cold,”> [the potter] {said}.\n\n<“The clay is dry and the wood is wet.”>",
      })
  void aQuotationGoesOnOverParagraphs(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The kiln is cold,”> [the potter] {said}.\n\nThe smith left.\n\n<“The clay is"
            + " dry and the wood is wet.”>",
        "<“The kiln is cold,”> [the potter] {said}.\n<“The forge is hot,”> [the smith] {said}.",
        "<“The kiln is cold,”> [the potter] {said}. The guild met. <“Nobody lit the kiln.”>",
      })
  void aSpeakersTurnEndsWithTheOutletsOwnWords(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<\"The kiln is cold,\"> [the potter] {said}.",
        "<'The kiln is cold,'> [the potter] {said}.",
        "<“The kiln is cold,”> [the potter] {said}.",
        "<‘The kiln is cold,’> [the potter] {said}.",
        "<«The kiln is cold»>, [the potter] {said}.",
        "<„The kiln is cold“>, [the potter] {said}.",
        "<„The kiln is cold”>, [the potter] {said}.",
        "<``The kiln is cold,''> [the potter] {said}.",
        "<''The kiln is cold,''> [the potter] {said}.",
      })
  void everyStyleOfMarksIsReadBeforeItsCue(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The potter] {said}, <\"The kiln is cold.\">",
        "[The potter] {said}, <'The kiln is cold.'>",
        "[The potter] {said}, <“The kiln is cold.”>",
        "[The potter] {said}, <‘The kiln is cold.’>",
        "[The potter] {said}: <«The kiln is cold.»>",
        "[The potter] {said}: <„The kiln is cold.“>",
        "[The potter] {said}, <``The kiln is cold.''>",
      })
  void everyStyleOfMarksIsReadAfterItsCue(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“The smith said ‘no’ to me,”> [the potter] {said}.",
        "<‘The smith said “no” to me,’> [the potter] {said}.",
        "<\"The smith said 'no' to me,\"> [the potter] {said}.",
        "[The potter] {said}: <“The smith told us, ‘The kiln is cold.’”>",
      })
  void quotationsInQuotationsBelongToTheOuterOne(String picture) {
    assertThat(Picture.of(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The play “The Cold Kiln” opened on Monday.",
        "Her first book, “The Cold Kiln of the Hills”, sold well.",
        "The song “Say That You Were There” was sung.",
        "They sang “Cold Is the Kiln in Winter” twice.",
        "The so-called “experts” left early.",
        "A “cold” kiln and a “hot” forge stood side by side.",
        "The group, known as “The Cold Kilns of the Hills”, played twice.",
      })
  void titlesOfWorksAndScareQuotesAttributeNothing(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The kiln was cold.",
        "The potter’s last words were few.",
        "The potter had nothing to say.",
        "Her demand was met.",
        "The claims were many.",
        "The state fair was cold.",
        "Needless to say, the kiln was cold.",
        "The said kiln was sold.",
        "The potter was told that the kiln was cold.",
        "The potters were asked to light the kiln.",
        "It was said that the kiln was cold.",
        "The clay and the wood, like the kiln, were cold.",
      })
  void sentencesThatAttributeNothingGiveNothing(String text) {
    assertThat(Attributions.find(text, Paragraphs.of(text))).isEmpty();
  }
}
