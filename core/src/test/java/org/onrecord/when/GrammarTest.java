package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
  /** The lowest of the four levels that reads more than the one below it. */
  private static String level(String words) {
    Scene scene = Told.scene(words);
    int plain = Grammar.plain(scene, 0).map(Phrase::end).orElse(0);
    int part = Grammar.part(scene, 0).map(Phrase::end).orElse(0);
    int offset = Grammar.offset(scene, 0).map(Phrase::end).orElse(0);
    int any = Grammar.any(scene, 0).map(Phrase::end).orElse(0);
    if (any > offset) {
      return "span";
    }
    if (offset > part) {
      return "offset";
    }
    return part > plain ? "part" : plain > 0 ? "plain" : "none";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          yesterday                             | plain
          last Monday                           | plain
          May 3, 2023                           | plain
          the past two weeks                    | plain
          two days ago                          | plain
          the 15th                              | plain
          this weekend                          | plain
          early May 2023                        | part
          the end of the year                   | part
          the third quarter of 2023             | part
          the spring of 2021                    | part
          the 19th century                      | part
          the week of May 8, 2023               | part
          two days after May 3, 2023            | offset
          the day before yesterday              | offset
          a week before the end of May 2023     | offset
          from Monday to Friday                 | span
          since two days after May 3, 2023      | span
          until the end of the year             | span
          between 2015 and early 2018           | span
          the harbour                           | none
          a ship                                | none
          from the harbour                      | none
          """)
  void anExpressionBelongsToTheLowestLevelThatReadsItWhole(String words, String level) {
    assertThat(level(words)).isEqualTo(level);
  }

  @Test
  void noLevelReadsLessThanTheOneBelowIt() {
    List<String> words =
        List.of(
            "the", "last", "end", "of", "May", "two", "days", "after", "since", "from", "to",
            "Monday", "early", "week", "2019", "and", "between", "until", "before", "first", "half",
            "in", "year", "this", ",", "summer", "a", "ago");
    Random random = new Random(8);
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder("so");
      for (int word = 0; word < 10; word++) {
        text.append(' ').append(words.get(random.nextInt(words.size())));
      }
      Scene scene = Told.scene(text.toString());
      for (int at = 0; at < scene.tokens().size(); at++) {
        int plain = end(Grammar.plain(scene, at));
        int part = end(Grammar.part(scene, at));
        int offset = end(Grammar.offset(scene, at));
        assertThat(part).as("%s at %s", text, at).isGreaterThanOrEqualTo(plain);
        assertThat(offset).isGreaterThanOrEqualTo(part);
        assertThat(end(Grammar.any(scene, at))).isGreaterThanOrEqualTo(offset);
      }
    }
  }

  private static int end(Optional<Phrase> phrase) {
    return phrase.map(Phrase::end).orElse(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the end of the end of May 2023            | end of May 2023
          since since 2019                          | since 2019
          until until Friday                        | until Friday
          early early 2023                          | early 2023
          a week before a week before May 3, 2023   | a week before
          the week of the week of May 8, 2023       | the week of May 8, 2023
          """)
  void anExpressionHoldsNoneOfItsOwnLevel(String text, String words) {
    assertThat(Told.words(text).stream().anyMatch(text::equals)).isFalse();
    assertThat(Told.words(text)).anyMatch(it -> it.contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It sank last Monday night.                  | last Monday night
          It sank Monday, September 16, 2024.         | Monday, September 16, 2024
          It sank the day before yesterday.           | the day before yesterday
          It sank in the first week of June 2023.     | the first week of June 2023
          It sank a year and a half ago.              | a year and a half ago
          It sank in July last year.                  | July last year
          It sank between May 3 and 7, 2023.          | between May 3 and 7, 2023
          It sank on the 3rd of this month.           | the 3rd of this month
          It sank at the end of the past two weeks.   | the end of the past two weeks
          """)
  void theLongestExpressionIsTaken(String text, String words) {
    assertThat(Told.words(text)).containsExactly(words);
  }

  @Test
  void nothingIsReadBeyondTheEndOfASentence() {
    assertThat(Told.words("It sank last. Monday it rose.")).containsExactly("Monday");
    assertThat(Told.words("It sank since. 2019 was dry.")).doesNotContain("since. 2019");
    Scene scene = Told.scene("the end of");
    for (int at = 0; at < 6; at++) {
      assertThat(Grammar.any(scene, at)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the end of the week before ",
        "since the day after ",
        "between a week before and ",
        "from early to late ",
        "the first half of the ",
        "two and a half or three ",
        "the week of the weekend of ",
        "until the first Monday of ",
      })
  void expressionsThatNestAreReadInTime(String piece) {
    String text = piece.repeat(60_000 / piece.length());
    List<Expression> found =
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Told.find(text));
    assertThat(found.size()).isLessThan(text.length());
  }
}
