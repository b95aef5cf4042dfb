package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

class WordCutterTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static Words cut(String text) {
    List<Span> whole = text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
    return WordCutter.cut(VOCABULARY, text, whole);
  }

  /** The text with brackets round its words. */
  private static String picture(String text) {
    Words words = cut(text);
    StringBuilder picture = new StringBuilder();
    int from = 0;
    for (int word = 0; word < words.size(); word++) {
      Span span = words.span(word, word + 1);
      picture.append(text, from, span.start()).append('[').append(span.in(text)).append(']');
      from = span.end();
    }
    return picture.append(text.substring(from)).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[He] [said] [no][.]",
        "[don][’][t] [«][go][»]",
        "[U][.][S][.][-][led] [3][.][5][%]",
        "[cafe]\u0301 [x]",
        "\u200b[ab]\u200b [cd]",
        "[a\u200cb]",
        "[中][文][a]",
        "[😀😀ok][,] [€5]",
        "[İstanbul]",
        "[x\u0085y]"
      })
  void wordsAreRunsOfLettersOrSingleMarks(String picture) {
    assertThat(picture(picture.replaceAll("[\\[\\]]", ""))).isEqualTo(picture);
  }

  @ParameterizedTest
  @CsvSource({
    "said, 0",
    "Said, 1",
    "SAID, 2",
    "NATO, 2",
    "I, 1",
    "5, 3",
    "€5, 3",
    "iPhone, 0",
    "McCain, 1"
  })
  void theShapeTellsWhatTheVocabularyDoesNot(String word, int shape) {
    assertThat(cut("x " + word).shape(1)).isEqualTo(shape);
    assertThat(cut(word).shape(0)).isEqualTo(shape + 4);
    assertThat(cut("x\n" + word).shape(1)).isEqualTo(shape + 4);
  }

  @Test
  void aWordThatNoPiecesMakeUpIsOneUnknownPiece() {
    Words words = cut("a" + "b".repeat(100) + " ᚠᚢᚦ c");
    assertThat(words.size()).isEqualTo(3);
    assertThat(words.piece(words.firstPiece(0))).isEqualTo(100);
    assertThat(words.firstPiece(1)).isEqualTo(1);
  }

  @Test
  void onlyTheParagraphsGivenAreCut() {
    String text = "Out.\nIn here.\nOut.";
    Words words = WordCutter.cut(VOCABULARY, text, List.of(new Span(5, 13)));
    assertThat(words.span(0, words.size()).in(text)).isEqualTo("In here.");
  }

  @Test
  void wordsOfRandomTextsStandInOrderApartAndHoldNoSpace() {
    RandomText.some(300)
        .forEach(
            text -> {
              Words words = cut(text);
              List<Span> spans = new ArrayList<>();
              for (int word = 0; word < words.size(); word++) {
                spans.add(words.span(word, word + 1));
                assertThat(words.firstPiece(word)).isLessThan(words.firstPiece(word + 1));
                assertThat(words.wordFrom(words.firstPiece(word))).isEqualTo(word);
              }
              for (int i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i - 1).end()).isLessThanOrEqualTo(spans.get(i).start());
              }
              assertThat(spans).noneMatch(span -> span.in(text).contains(" "));
            });
  }
}
