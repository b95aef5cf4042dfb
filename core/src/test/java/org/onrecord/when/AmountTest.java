package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvFileSource(resources = "amount-cases.csv", delimiter = '|')
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
