package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Picture;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class WrittenDatesTest {
  private static final int TEXTS = 500;

  private static List<DateMention> find(String text) {
    return WrittenDates.find(text, Paragraphs.of(text));
  }

  private static String picture(String text) {
    return Picture.of(text, find(text), DateMention::span, date -> date.value() + "| ");
  }

  @Test
  void bracketsStandRoundTheDateAlone() {
    assertThat(picture("He spoke on Feb. 2, in 2018, and on the 7th of October, 2023; see Mar. 3."))
        .isEqualTo(
            "He spoke on [XXXX-02-02| Feb. 2], in [2018| 2018], and on the [2023-10-07| 7th of"
                + " October, 2023]; see [XXXX-03-03| Mar. 3].");
  }

  @Test
  void aSpaceThatDoesNotBreakIsASpace() {
    String text = "It happened in October,\nin the capital, and on October\u00A07, 2023.";
    List<Span> whole = List.of(new Span(0, text.length()));
    assertThat(WrittenDates.find(text, whole)).extracting("value").contains("2023-10-07");
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void everyMonthIsKnownByItsNameAndItsAbbreviation(Month month) {
    String value = String.format(Locale.ROOT, "2024-%02d-05", month.getValue());
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      String name = month.getDisplayName(style, Locale.ENGLISH);
      for (String written : List.of(name, name.toUpperCase(Locale.ROOT))) {
        assertThat(find("It was " + written + " 5, 2024.")).extracting("value").contains(value);
        assertThat(find("It was 5 " + written + " 2024.")).extracting("value").contains(value);
      }
    }
  }

  static List<String> openers() {
    return WordList.lines(WrittenDates.class, "year-openers.txt");
  }

  @ParameterizedTest
  @MethodSource("openers")
  void aWordOfTheListLeadsToAYearAndItsLikenessDoesNot(String word) {
    assertThat(find("It was " + word + " 2018 or so.")).extracting("value").contains("2018");
    assertThat(find("It was x" + word + " 2018 or so.")).isEmpty();
  }

  static List<String> counted() {
    return WordList.lines(WrittenDates.class, "counted-words.txt");
  }

  @ParameterizedTest
  @MethodSource("counted")
  void aNumberOfSomethingIsNoYear(String word) {
    assertThat(find("They met in 2018 " + word + " there.")).isEmpty();
    assertThat(find("They met in 2018 x" + word + " there.")).hasSize(1);
  }

  @Test
  void datesStandInOrderInsideAParagraphAndNeverOverlap() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              List<Span> paragraphs = Paragraphs.of(text);
              int end = 0;
              for (DateMention date : WrittenDates.find(text, paragraphs)) {
                assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(paragraphs).anyMatch(span -> span.contains(date.span()));
                end = date.span().end();
              }
            });
  }

  @Test
  void readingTwiceGivesTheSame() {
    RandomText.some(TEXTS).forEach(text -> assertThat(find(text)).isEqualTo(find(text)));
  }

  static Stream<String> pathological() {
    return Stream.of(
        "in 2018\n".repeat(20_000),
        "2018 and ".repeat(40_000),
        "2018-".repeat(80_000),
        "1".repeat(400_000),
        "October ".repeat(50_000),
        "October 7, ".repeat(36_000),
        "Oct. 7 - ".repeat(40_000),
        " ".repeat(400_000),
        "7" + " ".repeat(200_000) + "October",
        "May".repeat(120_000),
        "in 19\uD83D\uDE0070s \u202E2018\u202C ".repeat(16_000),
        "\uD83D".repeat(200_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddTextsAreReadInTime(String text) {
    List<DateMention> dates = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> find(text));
    assertThat(dates.size()).isLessThanOrEqualTo(text.length());
  }
}
