package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.WordList;

/** Every word of the lists in a sentence that it must catch, and a likeness that it must spare. */
class DateWordsTest {
  record Word(String kind, int value, String word) {
    @Override
    public String toString() {
      return kind + " " + word;
    }
  }

  private static List<Word> all() {
    return WordList.lines(DateWords.class, "date-words.tsv").stream()
        .map(line -> line.split("\t", -1))
        .flatMap(
            cells ->
                Stream.of(cells[2].split(" ", -1))
                    .map(word -> new Word(cells[0], Integer.parseInt(cells[1]), word)))
        .toList();
  }

  private static List<Word> of(String kind) {
    return all().stream().filter(it -> it.kind().equals(kind)).toList();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String lastDay(int weekday) {
    return Told.PUBLISHED.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))).toString();
  }

  static List<Word> weekdays() {
    return of("weekday");
  }

  @ParameterizedTest
  @MethodSource("weekdays")
  void aWeekdayIsItsDay(Word word) {
    String name = capital(word.word());
    assertThat(Told.dates("They met on " + name + "."))
        .isEqualTo(name + " = " + lastDay(word.value()) + " day");
    assertThat(Told.words("They met on X" + word.word() + ".")).isEmpty();
  }

  static List<Word> shortWeekdays() {
    return of("short-weekday");
  }

  @ParameterizedTest
  @MethodSource("shortWeekdays")
  void aShortWeekdayIsItsDayAfterAPreposition(Word word) {
    String name = capital(word.word()) + ".";
    assertThat(Told.dates("They met on " + name + " in the hall."))
        .isEqualTo(name + " = " + lastDay(word.value()) + " day");
    assertThat(Told.words("They met on X" + word.word() + ". in the hall.")).isEmpty();
    assertThat(Told.words("The " + name + " met them there.")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shortWeekdays")
  void aWordInLowerCaseIsNoShortWeekday(Word word) {
    assertThat(Told.words("They live on " + word.word() + " and bread.")).isEmpty();
  }

  static List<Word> months() {
    return of("month");
  }

  @ParameterizedTest
  @MethodSource("months")
  void aMonthAfterNextIsTheOneOfThisYearOrTheNext(Word word) {
    int year = word.value() > Told.PUBLISHED.getMonthValue() ? 2024 : 2025;
    String name = capital(word.word());
    assertThat(Told.dates("It sails next " + name + "."))
        .isEqualTo("next %s = %d-%02d month".formatted(name, year, word.value()));
    assertThat(Told.dates("It sails next X" + word.word() + ".")).isEqualTo(Told.NOTHING);
    assertThat(Told.dates("It sails next " + word.word() + ".")).isEqualTo(Told.NOTHING);
  }

  static List<Word> numbers() {
    return of("number");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberInWordsCountsYears(Word word) {
    assertThat(Told.dates("It sank " + word.word() + " years ago."))
        .isEqualTo("%s years ago = %d year".formatted(word.word(), 2024 - word.value()));
    assertThat(Told.dates("It sank x" + word.word() + " years ago.")).isEqualTo(Told.NOTHING);
  }

  static List<Word> ordinals() {
    return of("ordinal");
  }

  @ParameterizedTest
  @MethodSource("ordinals")
  void anOrdinalTellsACentury(Word word) {
    String years = "%04d/%04d".formatted(100 * word.value() - 99, 100 * word.value());
    assertThat(Told.dates("It was built in the " + word.word() + " century."))
        .isEqualTo("the " + word.word() + " century = " + years + " range");
    assertThat(Told.words("It was built in the x" + word.word() + " century.")).isEmpty();
  }

  static List<Word> units() {
    return of("unit");
  }

  @ParameterizedTest
  @MethodSource("units")
  void aUnitIsCountedAndItsLikenessIsNot(Word word) {
    assertThat(Told.words("It sank 2 " + word.word() + " ago."))
        .containsExactly("2 " + word.word() + " ago");
    assertThat(Told.words("It sank 2 x" + word.word() + " ago.")).isEmpty();
  }

  static List<Word> seasons() {
    return of("season");
  }

  @ParameterizedTest
  @MethodSource("seasons")
  void aSeasonHasItsNumber(Word word) {
    assertThat(Told.dates("It sank in the " + word.word() + " of 2021."))
        .isEqualTo("the %s of 2021 = 2021-%d season".formatted(word.word(), word.value()));
    assertThat(Told.dates("It sank in the x" + word.word() + " of 2021.")).doesNotContain("season");
  }

  static List<Word> parts() {
    return of("part");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartOfADayBelongsToTheDay(Word word) {
    assertThat(Told.words("It sank Monday " + word.word() + " there."))
        .containsExactly("Monday " + word.word());
    assertThat(Told.words("It sank Monday x" + word.word() + " there.")).containsExactly("Monday");
  }

  static List<Word> vague() {
    return of("vague");
  }

  @ParameterizedTest
  @MethodSource("vague")
  void aVagueWordIsPartOfWordsThatDecideNothing(Word word) {
    assertThat(Told.words("It sank " + word.word() + " weeks ago."))
        .containsExactly(word.word() + " weeks ago");
    assertThat(Told.words("It sank x" + word.word() + " weeks ago.")).containsExactly("weeks ago");
    assertThat(Told.dates("It sank " + word.word() + " weeks ago.")).isEqualTo(Told.NOTHING);
  }

  static List<Word> about() {
    return of("about");
  }

  @ParameterizedTest
  @MethodSource("about")
  void aWordForNotExactlyLeavesItsMark(Word word) {
    assertThat(Told.dates("It sank " + word.word() + " two days ago."))
        .isEqualTo(word.word() + " two days ago = 2024-09-16~ day");
    assertThat(Told.dates("It sank x" + word.word() + " two days ago."))
        .isEqualTo("two days ago = 2024-09-16 day");
  }

  static List<Word> exact() {
    return of("exact");
  }

  @ParameterizedTest
  @MethodSource("exact")
  void aWordForExactlyLeavesNone(Word word) {
    assertThat(Told.dates("It sank " + word.word() + " two days ago."))
        .isEqualTo(word.word() + " two days ago = 2024-09-16 day");
    assertThat(Told.dates("It sank x" + word.word() + " two days ago."))
        .isEqualTo("two days ago = 2024-09-16 day");
  }

  @Test
  void noWordStandsTwiceInAKindAndEveryKindIsTriedHere() {
    assertThat(all()).extracting(it -> it.kind() + " " + it.word()).doesNotHaveDuplicates();
    assertThat(all().stream().map(Word::kind).collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "weekday",
                "short-weekday",
                "month",
                "number",
                "ordinal",
                "unit",
                "season",
                "part",
                "vague",
                "about",
                "exact"));
  }

  static List<String> beforeNames() {
    return names("before");
  }

  static List<String> afterNames() {
    return names("after");
  }

  private static List<String> names(String side) {
    return WordList.lines(DateWords.class, "weekday-names.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[0].equals(side))
        .map(cells -> cells[1])
        .toList();
  }

  @ParameterizedTest
  @MethodSource("beforeNames")
  void aNameBeforeAWeekdayTakesItsDate(String word) {
    assertThat(Told.words("They sang of " + capital(word) + " Friday.")).isEmpty();
    assertThat(Told.words("They sang of X" + word + " Friday.")).containsExactly("Friday");
  }

  @ParameterizedTest
  @MethodSource("afterNames")
  void aNameAfterAWeekdayTakesItsDate(String word) {
    assertThat(Told.words("They told the Friday " + capital(word) + ".")).isEmpty();
    assertThat(Told.words("They told the Friday X" + word + ".")).containsExactly("Friday");
  }

  static List<String> titles() {
    return names("title");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleAfterAWeekdayTakesItsDateOnlyWithACapital(String word) {
    assertThat(Told.words("They read the Friday " + capital(word) + ".")).isEmpty();
    assertThat(Told.words("They read the Friday " + word + ".")).containsExactly("Friday");
    assertThat(Told.words("They read the Friday X" + word + ".")).containsExactly("Friday");
  }

  @Test
  void namesAreOnOneSideOrTheOther() {
    assertThat(beforeNames()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(afterNames()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(titles()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(WordList.lines(DateWords.class, "weekday-names.tsv"))
        .hasSize(beforeNames().size() + afterNames().size() + titles().size());
  }
}
