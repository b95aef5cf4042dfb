package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
  private static List<String> lower(String text) {
    return Word.in(text, new Span(0, text.length())).stream().map(Word::lower).toList();
  }

  @Test
  void wordsKeepWhatJoinsTheirLettersAndMarksStandAlone() {
    assertThat(lower("Don’t sail, U.S. tugs: ice-free “now”."))
        .containsExactly(
            "don't", "sail", ",", "u.s.", "tugs", ":", "ice-free", "“", "now", "”", ".");
  }

  @Test
  void aWordStandsWhereItsLettersDo() {
    String text = "  The \uD83D\uDE00 port ";
    List<Span> spans = Word.in(text, new Span(0, text.length())).stream().map(Word::span).toList();
    assertThat(Picture.of(text, spans)).isEqualTo("  [The] [\uD83D\uDE00] [port] ");
  }

  @Test
  void onlyTheStretchIsCut() {
    String text = "harbour strike";
    assertThat(Word.in(text, new Span(3, 10)).stream().map(Word::lower))
        .containsExactly("bour", "st");
  }

  @Test
  void everyUnitButSpaceIsInOneWord() {
    RandomText.some(100)
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              int end = 0;
              for (Word word : Word.in(text, new Span(0, text.length()))) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, word.span().start()).chars())
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
                end = word.span().end();
              }
            });
  }

  @Test
  void aMarkIsNoWord() {
    assertThat(Word.in("a ,", new Span(0, 3)))
        .extracting(Word::isWord)
        .containsExactly(true, false);
  }
}
