package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause of the word that a star stands before. */
class ClausesTest {
  private record At(Sentence sentence, int token) {
    static At of(String picture) {
      Sentence sentence = Sentence.all(Sketch.of(picture.replace("*", "")).story()).getFirst();
      int star = picture.indexOf('*');
      int token =
          IntStream.range(0, sentence.size())
              .filter(i -> sentence.at(i).span().start() >= star)
              .findFirst()
              .orElseThrow();
      return new At(sentence, token);
    }

    String clause() {
      Clauses clauses = new Clauses(sentence);
      return sentence.words(clauses.start(token), clauses.end(token));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway *left when Sweden came.                  | Norway left
          Norway left when Sweden *came.                  | Sweden came .
          Norway, which *left, came back.                 | left , came back .
          Norway left; Sweden *came.                      | Sweden came .
          Norway left because Sweden *came (in May).      | Sweden came
          They *wept after Norway.                        | They wept after Norway .
          They *wept after Norway left.                   | They wept
          Norway and Sweden *left in May.                 | Norway and Sweden left in May .
          """)
  void aClauseEndsAtTheWordThatPartsItFromTheNext(String picture, String expected) {
    assertThat(At.of(picture).clause()).isEqualTo(expected);
  }

  @Test
  void aVeryLongSentenceIsNotSearchedThrough() {
    At at = At.of("x ".repeat(400) + "*left " + "x ".repeat(400) + ".");
    assertThat(at.clause().length()).isLessThan(400);
  }

  @Test
  void theNameOfAPartyPartsNothing() {
    At at = At.of("Since Norway *left, After Norway Party wept.");
    assertThat(at.clause()).startsWith("Norway left");
  }
}
