package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.WordList;

/** Each entry of a word list is caught, and a word like it is not. */
class DateWordsTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2024-09-18");

  private static Optional<LocalDate> monday(String text) {
    return Dates.find(text, Paragraphs.of(text), Optional.of(WEDNESDAY)).stream()
        .filter(it -> it.span().in(text).equals("Monday"))
        .findFirst()
        .flatMap(Expression::first);
  }

  static List<String> future() {
    return WordList.lines(DateWords.class, "future-words.txt");
  }

  @ParameterizedTest
  @MethodSource("future")
  void aWordOfWhatIsToComeMakesAWeekdayTheNextOne(String word) {
    assertThat(monday("The crew " + word + " there on Monday.")).contains(WEDNESDAY.plusDays(5));
    assertThat(monday("The crew x" + word + " there on Monday."))
        .as("but not one like it")
        .contains(WEDNESDAY.minusDays(2));
  }

  static List<String> past() {
    return WordList.lines(DateWords.class, "past-words.txt");
  }

  @ParameterizedTest
  @MethodSource("past")
  void aWordOfWhatHasBeenStandsAgainstOneOfWhatIsToCome(String word) {
    assertThat(monday("The crew that will go " + word + " there on Monday."))
        .contains(WEDNESDAY.minusDays(2));
  }

  static List<List<String>> names() {
    return WordList.lines(DateWords.class, "weekday-names.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aWeekdayInANameIsNone(List<String> entry) {
    boolean before = entry.get(0).equals("before");
    String word = entry.get(1);
    String named = before ? word + " Monday" : "Monday " + word;
    String like = before ? "x" + word + " Monday" : "Monday x" + word;
    assertThat(monday("They met on " + named + " there.")).isEmpty();
    assertThat(monday("They met on " + like + " there.")).isPresent();
  }

  @Test
  void aKindThatIsNoneIsRefused() {
    assertThatThrownBy(() -> DateWords.value("colour", "red"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void wordsOfOneKindAreNotOfAnother() {
    assertThat(DateWords.value("weekday", "friday")).contains(5);
    assertThat(DateWords.value("month", "friday")).isEmpty();
    assertThat(DateWords.is("season", "fall")).isTrue();
    assertThat(DateWords.is("unit", "fall")).isFalse();
    assertThat(DateWords.mayBegin("friday")).isTrue();
    assertThat(DateWords.mayBegin("harbour")).isFalse();
  }
}
