package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class PassageTest {
  /** The passage of a text of one paragraph. */
  static Passage passage(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    assertThat(paragraphs).hasSize(1);
    List<Span> quotes =
        Quotations.find(text, paragraphs).stream()
            .flatMap(quotation -> quotation.parts().stream())
            .toList();
    return Passage.of(text, paragraphs.getFirst(), quotes);
  }

  private static List<String> words(String text) {
    Passage passage = passage(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      words.add(passage.isQuote(i) ? "QUOTE" : passage.word(i));
    }
    return words;
  }

  @Test
  void wordsAreInLowerCaseAndMarksStandAlone() {
    assertThat(words("The Kiln, she said; is COLD!"))
        .containsExactly("the", "kiln", ",", "she", "said", ";", "is", "cold", "!");
  }

  @Test
  void marksInsideAWordBelongToIt() {
    assertThat(words("O’Brook-Hale’s U.S. kiln cost 3.5 or 1,200, AT&T said."))
        .containsExactly(
            "o'brook-hale's",
            "u.s",
            ".",
            "kiln",
            "cost",
            "3.5",
            "or",
            "1,200",
            ",",
            "at&t",
            "said",
            ".");
  }

  @Test
  void aQuotationIsOneTokenWhateverStandsInIt() {
    assertThat(words("“It is cold. Why?” she asked."))
        .containsExactly("QUOTE", "she", "asked", ".");
    assertThat(words("She wrote \"no\" and ‘yes’."))
        .containsExactly("she", "wrote", "QUOTE", "and", "QUOTE", ".");
  }

  @Test
  void lettersOutsideTheBasicPlaneAreWords() {
    String letter = "\uD835\uDC00";
    assertThat(words("The " + letter + " kiln \uD83D\uDE00."))
        .containsExactly("the", letter, "kiln", "\uD83D\uDE00", ".");
  }

  @Test
  void capitalsAreKeptInMind() {
    Passage passage = passage("Ada lit the Kiln, 7 of them.");
    assertThat(passage.isCapital(0)).isTrue();
    assertThat(passage.isCapital(1)).isFalse();
    assertThat(passage.isCapital(3)).isTrue();
    assertThat(passage.isCapital(5)).isFalse();
    assertThat(passage.isCapital(-1)).isFalse();
  }

  @Test
  void outsideThePassageThereIsNothing() {
    Passage passage = passage("One word");
    for (int outside : new int[] {-1, 2, 99}) {
      assertThat(passage.isWord(outside)).isFalse();
      assertThat(passage.isQuote(outside)).isFalse();
      assertThat(passage.word(outside)).isEmpty();
      assertThat(passage.is(outside, WordClass.DETERMINER)).isFalse();
    }
  }

  @Test
  void everyTokenKnowsItsSentence() {
    Passage passage = passage("Ada left. The kiln was cold. Why?");
    assertThat(passage.sentenceStart(1)).isZero();
    assertThat(passage.sentenceEnd(1)).isEqualTo(3);
    assertThat(passage.sentenceStart(4)).isEqualTo(3);
    assertThat(passage.sentenceEnd(4)).isEqualTo(8);
    assertThat(passage.sentenceStart(9)).isEqualTo(8);
    assertThat(passage.sentenceEnd(9)).isEqualTo(passage.size());
  }

  @Test
  void aSentenceInsideAQuotationIsNone() {
    Passage passage = passage("She said: “It is cold. Nobody came.” Then she left.");
    assertThat(passage.sentenceEnd(0)).isEqualTo(4);
    assertThat(passage.sentenceStart(5)).isEqualTo(4);
  }

  @Test
  void aRunHasItsWordsInTheText() {
    String text = "Ada Brook, the potter, left.";
    assertThat(passage(text).span(new Run(0, 5)).in(text)).isEqualTo("Ada Brook, the potter");
    assertThat(passage(text).span(new Run(6, 8)).in(text)).isEqualTo("left.");
  }

  @Test
  void anEmptyOrBackwardRunIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Run(2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Run(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Run(-1, 2));
  }

  @Test
  void aQuotationEndsOpenlyWhereACueMayFollow() {
    for (String open : List.of("“It is,”", "“Is it?”", "“It is!”", "“It —”", "“It…”", "'It is,'")) {
      assertThat(passage(open).endsOpenly(0)).as(open).isTrue();
    }
    for (String closed : List.of("“It is.”", "“It is”", "“It is;”")) {
      assertThat(passage(closed).endsOpenly(0)).as(closed).isFalse();
    }
  }

  @Test
  void aQuotationEndsASentenceWithAnEndMark() {
    for (String end : List.of("“It is.”", "“Is it?”", "“It is!”", "“It…”", "\"It is.\"", "«Is.»")) {
      assertThat(passage(end).endsSentence(0)).as(end).isTrue();
    }
    for (String open : List.of("“It is,”", "“It is”", "“It is:”")) {
      assertThat(passage(open).endsSentence(0)).as(open).isFalse();
    }
  }

  @Test
  void anUtteranceBeginsWithACapitalAndHasEnoughWords() {
    assertThat(passage("“The kiln is cold.”").isUtterance(0, 4)).isTrue();
    assertThat(passage("“— The kiln is cold.”").isUtterance(0, 4)).isTrue();
    assertThat(passage("“12 kilns are cold.”").isUtterance(0, 4)).isTrue();
    assertThat(passage("“The kiln is cold.”").isUtterance(0, 5)).isFalse();
    assertThat(passage("“the kiln is cold.”").isUtterance(0, 4)).isFalse();
    assertThat(passage("“… !”").isUtterance(0, 1)).isFalse();
  }

  @Test
  void aMonthIsATimeOnlyWhereItIsADate() {
    assertThat(passage("It may rain on May 3.").is(1, WordClass.AUXILIARY)).isTrue();
    assertThat(passage("It may rain on May 3.").is(4, WordClass.AUXILIARY)).isFalse();
    assertThat(passage("It may rain on May 3.").is(4, WordClass.TIME)).isTrue();
  }
}
