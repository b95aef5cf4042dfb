package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

class TokensTest {
  private static List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Two days ago.        | two days ago .
          It won't sink.       | it won't sink .
          It won’t sink.       | it won't sink .
          She’ll be there      | she'll be there
          Monday's vote        | monday ' s vote
          the dockers’ vote    | the dockers ' vote
          'tis                 | ' tis
          5-day-old            | 5 - day - old
          15th                 | 15th
          ÉTÉ Été              | été été
          2.5 years            | 2 . 5 years
          (Friday)             | ( friday )
          """)
  void aSentenceIsWordsNumbersAndMarksInLowerCase(String sentence, String words) {
    assertThat(words(Told.tokens(sentence))).containsExactly(words.split(" ", -1));
  }

  @Test
  void everyKindOfSpaceParts() {
    for (String space : List.of(" ", "\u00A0", "\u202F", "\t", "\n", "\r\n", "\u2009", "\u3000")) {
      assertThat(words(Told.tokens("two" + space + "days"))).containsExactly("two", "days");
    }
  }

  @Test
  void marksOfNoWidthAndOddUnitsAreTokensAndBreakNothing() {
    for (String odd : List.of("\uD83D\uDE00", "\uD83D", "\uDE00", "\u202E", "\u200B", "\u0301")) {
      Tokens tokens = Told.tokens("two " + odd + " days");
      assertThat(tokens.word(0)).isEqualTo("two");
      assertThat(tokens.word(tokens.size() - 1)).isEqualTo("days");
      assertThat(tokens.isMark(1)).as(odd).isTrue();
    }
  }

  @Test
  void beyondTheEndsStandsTheEmptyWord() {
    Tokens tokens = Told.tokens("two days");
    for (int at : List.of(-5, -1, 2, 99)) {
      assertThat(tokens.word(at)).isEmpty();
      assertThat(tokens.isCapital(at)).isFalse();
      assertThat(tokens.known(at)).isEmpty();
      assertThat(tokens.number(at)).isEmpty();
      assertThat(tokens.mayBegin(at)).isFalse();
      assertThat(tokens.joined(at)).isFalse();
    }
    assertThat(tokens.isEnd(2)).isTrue();
    assertThat(tokens.isEnd(1)).isFalse();
    assertThat(tokens.isMark(2)).isTrue();
  }

  @Test
  void aDateThatWasFoundIsOneTokenWithoutAWord() {
    Tokens tokens = Told.tokens("On May 3, 2023, it sank.");
    assertThat(words(tokens)).containsExactly("on", "", ",", "it", "sank", ".");
    assertThat(tokens.known(1).flatMap(Meaning::findPeriod).map(Period::edtf))
        .contains("2023-05-03");
    assertThat(tokens.span(0, 2)).isEqualTo(new Span(0, 14));
    assertThat(tokens.isMark(1)).isFalse();
    assertThat(tokens.mayBegin(1)).isTrue();
  }

  @Test
  void theYearsOfASentenceAreThoseThatItsDatesGive() {
    assertThat(Told.tokens("In 2019, on May 3, 2021, and on June 5.").years())
        .containsExactlyInAnyOrder(2019, 2021);
    assertThat(Told.tokens("On June 5 and on Monday.").years()).isEmpty();
  }

  @Test
  void aDateThatBeganBeforeTheSentenceIsNotItsOwn() {
    String text = "May 3, 2023 it sank";
    Written date = new Written(new Span(0, 11), Meaning.stated(Period.year(2023)));
    Tokens tokens = Tokens.of(text, new Span(4, text.length()), List.of(date));
    assertThat(words(tokens)).containsExactly("3", ",", "2023", "it", "sank");
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "12, 12", "007, 7", "999, 999"})
  void aNumberHasAtMostThreeDigits(String word, int number) {
    assertThat(Told.tokens(word + " ships").number(0)).contains(number);
  }

  @ParameterizedTest
  @CsvSource({"1000", "12th", "x1", "٣", "½", "１"})
  void whatIsNotPlainDigitsIsNoNumber(String word) {
    assertThat(Told.tokens(word + " ships").number(0)).isEmpty();
  }

  @Test
  void tokensAreJoinedWhereNoSpaceStands() {
    Tokens tokens = Told.tokens("2.5 years -old");
    assertThat(tokens.joined(0)).isTrue();
    assertThat(tokens.joined(1)).isTrue();
    assertThat(tokens.joined(2)).isFalse();
    assertThat(tokens.joined(3)).isFalse();
    assertThat(tokens.joined(4)).isTrue();
  }

  @Test
  void aCapitalIsSeenThoughWordsAreInLowerCase() {
    Tokens tokens = Told.tokens("In May they may Öffnen");
    assertThat(tokens.isCapital(0)).isTrue();
    assertThat(tokens.isCapital(2)).isFalse();
    assertThat(tokens.isCapital(4)).isTrue();
  }

  @Test
  void aWordLongerThanAnyOfTheListsIsNotKept() {
    Tokens tokens = Told.tokens("a".repeat(31) + " " + "a".repeat(30));
    assertThat(tokens.word(0)).isEqualTo("…");
    assertThat(tokens.word(1)).hasSize(30);
  }

  @Test
  void tokensCoverEveryUnitThatIsNotBlankOnceAndInOrder() {
    RandomText.some(300)
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              Tokens tokens = Told.tokens(text);
              int end = 0;
              for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.at(i);
                assertThat(text.substring(end, token.start())).matches("[\\s\\p{Z}]*");
                assertThat(token.end()).isGreaterThan(token.start());
                assertThat(token.known().isPresent() || !token.word().isEmpty()).isTrue();
                end = token.end();
              }
              assertThat(text.substring(end)).matches("[\\s\\p{Z}\\x1C-\\x1F]*");
            });
  }

  @Test
  void aKindOfWordThatDoesNotExistIsRefusedByName() {
    assertThat(DateWords.value("weekday", "monday")).isEqualTo(Optional.of(1));
    assertThatThrownBy(() -> DateWords.value("planet", "mars"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("planet");
  }
}
