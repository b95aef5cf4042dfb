package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two days              | 1 |   4 | false
          2 days                | 1 |   4 | false
          a day                 | 1 |   2 | false
          an hour               | 1 |   2 | false
          twenty days           | 1 |  40 | false
          twenty-five days      | 3 |  50 | false
          twenty five days      | 2 |  50 | false
          ninety-nine days      | 3 | 198 | false
          a hundred days        | 2 | 200 | true
          two hundred days      | 2 | 400 | false
          a dozen days          | 2 |  24 | true
          two dozen days        | 2 |  48 | true
          half a dozen days     | 3 |  12 | true
          half-dozen days       | 3 |  12 | true
          half a year           | 2 |   1 | true
          half an hour          | 2 |   1 | true
          a couple of days      | 3 |   4 | true
          a pair of days        | 3 |   4 | true
          couple of days        | 2 |   4 | true
          a couple days         | 2 |   4 | true
          one and a half years  | 4 |   3 | true
          2 and a half years    | 4 |   5 | true
          2.5 years             | 3 |   5 | true
          about two days        | 2 |   4 | true
          nearly 30 days        | 2 |  60 | true
          more than two days    | 3 |   4 | true
          less than a day       | 3 |   2 | true
          fewer than ten days   | 3 |  20 | true
          longer than a year    | 3 |   2 | true
          up to four days       | 3 |   8 | true
          at least a week       | 3 |   2 | true
          at most two weeks     | 3 |   4 | true
          some 20 days          | 2 |  40 | true
          just two days         | 2 |   4 | false
          exactly two days      | 2 |   4 | false
          999 days              | 1 | 1998 | false
          0 days                | 1 |   0 | false
          """)
  void anAmountEndsBeforeItsUnitAndIsCountedInHalves(
      String words, int end, int halves, boolean about) {
    assertThat(Amount.read(Told.tokens(words), 0)).contains(new Amount(end, halves, about, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a few days",
        "a handful of days",
        "a number of days",
        "several days",
        "many days",
        "numerous days",
        "dozens of days",
        "some days",
        "two or three days",
        "10 to 15 days",
        "10-15 days",
        "10–15 days",
        "two to three days",
        "about two or three days",
      })
  void wordsThatGiveNoOneNumberAreVague(String words) {
    assertThat(Amount.read(Told.tokens(words), 0))
        .hasValueSatisfying(it -> assertThat(it.vague()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days",
        "the days",
        "a half day",
        "half days",
        "1000 days",
        "2018 days",
        "2.25 years",
        "2.50 years",
        "2.05 years",
        "more days",
        "up two days",
        "at two days",
        "twentieth day",
        "½ day",
        "二 days",
        "\uD83D\uDE00 days",
      })
  void whatIsNoNumberOfUnitsIsNone(String words) {
    assertThat(Amount.read(Told.tokens(words), 0)).isEmpty();
  }

  @Test
  void aDigitAfterASpacedPointIsNoDecimal() {
    assertThat(Amount.read(Told.tokens("2. 5 years"), 0)).contains(new Amount(1, 4, false, false));
  }

  @Test
  void orMoreOfSomethingLeavesTheNumberAsItIs() {
    assertThat(Amount.read(Told.tokens("two or more days"), 0))
        .contains(new Amount(1, 4, false, false));
    assertThat(Amount.read(Told.tokens("two to a boat"), 0))
        .contains(new Amount(1, 4, false, false));
  }

  @Test
  void anAmountNeverReachesBeyondItsTokens() {
    String[] words = {
      "half", "a", "dozen", "and", "couple", "of", "two", "twenty", "-", "2", ".", "5", "or", "to",
      "more", "than", "up", "at", "least", "some", "about", "hundred", "few"
    };
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder("two");
      for (int word = random.nextInt(7); word > 0; word--) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      Tokens tokens = Told.tokens(text.toString());
      for (int at = 0; at < tokens.size(); at++) {
        int from = at;
        Amount.read(tokens, at)
            .ifPresent(
                it -> {
                  assertThat(it.end()).as(text.toString()).isBetween(from + 1, tokens.size());
                  assertThat(it.halves()).isGreaterThanOrEqualTo(0);
                  assertThat(it.vague() && !it.about()).isFalse();
                });
      }
    }
  }

  @Test
  void moreHalvesMakeAnAmountInexactAndNoneLeaveItAlone() {
    Amount two = new Amount(1, 4, false, false);
    assertThat(two.another(2, 0)).isEqualTo(new Amount(2, 4, false, false));
    assertThat(two.another(5, 1)).isEqualTo(new Amount(5, 5, true, false));
  }
}
