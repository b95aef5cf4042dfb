package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause of the word that a star stands before. */
class ClausesTest {
  private static String clause(String picture) {
    Starred at = Starred.of(picture);
    Clauses clauses = new Clauses(at.sentence());
    return at.sentence().words(clauses.start(at.token()), clauses.end(at.token()));
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
          Norway *left -- in May.                         | Norway left
          Norway left -- Sweden *came.                    | Sweden came .
          The Norway-Sweden talks *failed.                | The Norway - Sweden talks failed .
          """)
  void aClauseEndsAtTheWordThatPartsItFromTheNext(String picture, String expected) {
    assertThat(clause(picture)).isEqualTo(expected);
  }

  @Test
  void aVeryLongSentenceIsNotSearchedThrough() {
    String clause = clause("x ".repeat(400) + "*left " + "x ".repeat(400) + ".");
    assertThat(clause.length()).isLessThan(400);
  }

  @Test
  void theNameOfAPartyPartsNothing() {
    assertThat(clause("Since Norway *left, After Norway Party wept.")).startsWith("Norway left");
  }
}
