package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a noun's phrase begins; the picture has it in brackets, the noun at its end. */
class NounPhraseTest {
  private static Sentence sentence(String text) {
    return Sketch.of(text).sentence();
  }

  private static int at(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.says(i, word)) {
        return i;
      }
    }
    throw new AssertionError("no word: " + word);
  }

  private static NounPhrase phrase(Sentence sentence, String noun) {
    int index = at(sentence, noun);
    return NounPhrase.of(sentence, index, index + 1);
  }

  private static String bracketed(String text, String noun) {
    Sentence sentence = sentence(text);
    NounPhrase phrase = phrase(sentence, noun);
    StringBuilder drawn = new StringBuilder(text);
    drawn.insert(sentence.at(phrase.end() - 1).span().end(), ']');
    drawn.insert(sentence.at(phrase.start()).span().start(), '[');
    return drawn.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attack | [The attack] shook them.",
        "attack | They saw [the second violent attack] there.",
        "talks | [Talks] began.",
        "talks | They are against [talks].",
        "talks | They held [long talks] there.",
        "talks | Some of them publicly denounce [talks].",
        "talks | They rejected [new talks].",
        "talks | After [talks] they slept.",
        "strikes | [Norway’s early strikes] shook them.",
        "sanctions | [Earlier Norway sanctions] hurt.",
        "meeting | Norway praised [its first meeting] there.",
        "talks | They saw [the Norway-Denmark talks] there.",
        "talks | It fell - [talks] began.",
        "meeting | They spoke, and [the meeting] ended.",
      })
  void aPhraseBeginsWithItsArticleItsOwnerOrItsFirstQuality(String noun, String picture) {
    String text = picture.replaceAll("[\\[\\]]", "");
    assertThat(bracketed(text, noun)).isEqualTo(picture);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talks | New talks began. | true",
        "talks | The talks began. | false",
        "talks | Norway’s talks began. | false",
        "talks | Its talks began. | false",
      })
  void aPhraseWithoutArticleAndOwnerIsBare(String noun, String text, boolean bare) {
    Sentence sentence = sentence(text);
    assertThat(phrase(sentence, noun).isBare(sentence)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attack | The attack shook them. | true",
        "attack | That attack shook them. | true",
        "attack | Their attack shook them. | true",
        "attack | An attack shook them. | false",
        "attack | Every attack shook them. | false",
      })
  void wordsThatPointToSomethingKnownMakeAPhraseDefinite(
      String noun, String text, boolean definite) {
    Sentence sentence = sentence(text);
    assertThat(phrase(sentence, noun).isDefinite(sentence)).isEqualTo(definite);
  }

  @Test
  void aLongRowOfQualitiesIsCutSomewhere() {
    String text = "They saw " + "long ".repeat(40) + "talks.";
    Sentence sentence = sentence(text);
    NounPhrase phrase = phrase(sentence, "talks");
    assertThat(phrase.noun() - phrase.start()).isLessThan(10);
  }
}
