package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

/** Which words of a sentence date what is said in it; out on Wednesday, 18 September 2024. */
class SayingTest {
  private static final String MONDAY = "2024-09-16";

  private static void values(String picture, String... values) {
    assertThat(Sketch.values(picture)).as(picture).containsExactly(values);
  }

  static List<String> opening() {
    return WordList.lines(Saying.class, "opening-words.txt");
  }

  @ParameterizedTest
  @MethodSource("opening")
  void aSentenceMayOpenWithThisWordBeforeTheDateAndNotWithItsLikeness(String word) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String rest = " the hall Monday, [1 the mayor] {1 said} <1 the port was shut>.";
    values(capital + rest, MONDAY);
    values("X" + word + rest, "-");
  }

  static List<String> parting() {
    return WordList.lines(Saying.class, "parting-words.txt");
  }

  @ParameterizedTest
  @MethodSource("parting")
  void aDateBehindThisWordIsOfSomethingElseAndBehindItsLikenessNot(String word) {
    values("[1 The mayor] {1 said} " + word + " the storm Monday <1 that it was shut>.", "-");
    values("[1 The mayor] {1 said} x" + word + " the storm Monday <1 that it was shut>.", MONDAY);
  }

  static List<String> sayings() {
    return WordList.lines(Saying.class, "saying-nouns.txt");
  }

  @ParameterizedTest
  @MethodSource("sayings")
  void aDateOfThisThingDatesWhatIsSaidInItAndThatOfItsLikenessDoesNot(String noun) {
    values("In a Sept. 16 " + noun + ", [1 the mayor] {1 said} <1 that it was shut>.", MONDAY);
    values("In a Sept. 16 x" + noun + ", [1 the mayor] {1 said} <1 that it was shut>.", "-");
  }

  @Test
  void aDateOfAnOccasionBetweenSourceAndCueDatesTheSaying() {
    values("[1 An aide who] in an interview on Monday, {1 said} <1 it was shut>.", MONDAY);
    values("[1 The aide], who was in an interview on Monday, {1 said} <1 it was shut>.", "-");
    values("[1 The aides] sent boats on Monday, {1 expecting} <1 a storm>.", "-");
    values("[1 The aides] showed boats on Monday, {1 noting} <1 a storm>.", MONDAY);
    values(
        "[1 The aide], speaking Monday while on leave at Port Hill, Me., {1 said} <1 so>.", MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 The mayor] {1 denied} <1 the charges in a letter published on Monday>.",
        "[1 The mayor] {1 denied} <1 the charges> in a letter published on Monday.",
        "[1 The mayor] {1 denied} <1 the charges> in a Monday morning post after a speech.",
        "<1 It was shut>, {1 according to} [1 a report], titled “Shut”, released on Monday.",
        "[1 The mayor] {1 told} us <1 to wait>, in a letter read out on Monday.",
        "[1 The mayor] {1 urged} <1 us to wait during a visit to the port on Monday>.",
        "[1 The mayor] {1 dismissed} <1 the charges at Monday's meeting>.",
        "[1 The mayor] {1 denied} <1 the charges during a press> conference Monday.",
      })
  void aDateDatesTheSayingWhereItEndsTheOccasionBehindWhatIsSaid(String picture) {
    values(picture, MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 The mayor] {1 denied} <1 the charges in a letter that came on Monday>.",
        "[1 The mayor] {1 denied} <1 that ships left the port on Monday>.",
        "[1 The mayor] {1 said} <1 “we wait for Monday's meeting in the hall”>.",
        "[1 The mayor] {1 has} <1 questions for the crew at a hearing next Monday>.",
        "[1 The mayor] {1 denied} <1 the charges in a letter, and left on Monday>.",
        "<1 “It was bad,”> [1 the mayor] {1 said} of the crew of the ship, released on Monday.",
        "[1 The mayor] called a vote for Monday {1 asking} <1 whether it should shut>.",
      })
  void aDateOfSomethingElseBehindWhatIsSaidDoesNot(String picture) {
    values(picture, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1 “It is shut,”> [1 she] {1 said} at a Monday event at the harbour.",
        "<1 “It is shut,”> [1 she] {1 told} a Monday briefing.",
        "After talks in the hall Monday with the crew, [1 she] {1 said} <1 it was shut>.",
        "Following a long meeting on Monday, [1 she] {1 said} <1 it was shut>.",
      })
  void aDayOnWhichPeopleMetDatesWhatIsSaidThere(String picture) {
    values(picture, MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 Lind] left the port on Monday, {1 urging} <1 the crew to wait>.",
        "They have ships, which on Monday [1 Lind] {1 vowed} <1 to sell>.",
        "On Monday, Lind met the crew in the hall, where [1 they] {1 announced} <1 a strike>.",
      })
  void aClauseThatGoesOnIsOfTheDayBeforeIt(String picture) {
    values(picture, MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind was chosen on Monday but {1 has been credited with} <1 the peace>.",
        "Lind met the crew, which sailed on Monday. [1 Lind] {1 vowed} <1 to wait>.",
      })
  void aClauseOfItsOwnIsNot(String picture) {
    values(picture, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1 “It is shut,”> [1 she] {1 said} of a Monday event at the harbour.",
        "After the storm on Monday, [1 she] {1 said} <1 it was shut>.",
        "After talks, which failed on Monday, [1 she] {1 said} <1 it was shut>.",
        "<1 The case> has been open since May 2023 and {1 is widely seen as} <1 a sham>.",
      })
  void aDayOnWhichSomethingElseWasDoesNot(String picture) {
    values(picture, "-");
  }

  @Test
  void noWordStandsTwiceInAList() {
    for (List<String> list : List.of(opening(), parting(), sayings())) {
      assertThat(list).isNotEmpty().doesNotHaveDuplicates();
      assertThat(list).allMatch(it -> it.equals(it.toLowerCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1 A report released on Monday] {1 said} <1 that it was shut>.              | 2024-09-16
          [1 A report issued Monday] {1 said} <1 that it was shut>.                   | 2024-09-16
          [1 A report on Monday by the union] {1 said} <1 that it was shut>.          | 2024-09-16
          [1 A note dated May 3, 2023,] {1 said} <1 that it was shut>.                | 2023-05-03
          [1 A report on the storm of Monday] {1 said} <1 that it was shut>.          | -
          [1 A captain hired Monday] {1 said} <1 that it was shut>.                   | -
          [1 The Monday crew] {1 said} <1 that it was shut>.                          | -
          """)
  void aDateInTheSourceCountsOnlyWhereTheSourceCameOut(String picture, String value) {
    values(picture, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1 She] {1 said} Monday <1 that it was shut>.                               | 2024-09-16
          [1 She] {1 said} late Monday <1 that it was shut>.                          | 2024-09-16
          [1 She] {1 said} on Monday night <1 that it was shut>.                      | 2024-09-16
          [1 She] {1 said} in a call with the crew on Monday <1 that it was shut>.    | 2024-09-16
          [1 She] {1 said} in her speech, long and dull, on Monday, it rained.<1 No>  | -
          [1 She] {1 said} of the storm Monday’s crew had seen <1 that it was bad>.   | -
          [1 She] {1 said} that when Monday came <1 it was shut>.                     | -
          <1 It was shut,> [1 she] {1 said} Monday.                                   | 2024-09-16
          <1 It was shut,> {1 said} [1 she] Monday.                                   | 2024-09-16
          <1 It was shut> on Monday, [1 she] {1 said}.                                | -
          """)
  void afterTheCueTheDateStandsCloseByOrBeforeWhatIsSaid(String picture, String value) {
    values(picture, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On Monday [1 she] {1 said} <1 that it was shut>.                            | 2024-09-16
          On Monday, [1 she] {1 said} <1 that it was shut>.                           | 2024-09-16
          “On Monday, [1 she] {1 said} <1 that it was shut>.                          | 2024-09-16
          But on Monday, [1 she] {1 said} <1 that it was shut>.                       | 2024-09-16
          Late on Monday, [1 she] {1 said} <1 that it was shut>.                      | 2024-09-16
          Last month, [1 she] {1 said} <1 that it was shut>.                          | 2024-08
          Speaking to dockers on Monday, [1 she] {1 said} <1 that it was shut>.       | 2024-09-16
          Speaking to dockers before Monday, [1 she] {1 said} <1 that it was shut>.   | -
          The ferry that sank on Monday, [1 she] {1 said}, <1 was old>.               | -
          The strike began on Monday as [1 she] {1 said} <1 that it was shut>.        | -
          [1 She] on Monday {1 said} <1 that it was shut>.                            | 2024-09-16
          [1 She], back since Monday, {1 said} <1 that it was shut>.                  | -
          """)
  void beforeTheCueTheDateOpensTheSentenceOrStandsAtTheCue(String picture, String value) {
    values(picture, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1 She] {1 said} <1 Monday the port was shut>.                              | 2024-09-16
          [1 She] {1 said} <1 on Monday the port was shut>.                           | 2024-09-16
          [1 She] {1 said} <1 Monday was dull>.                                       | -
          [1 She] {1 said} <1 Monday’s vote was dull>.                                | -
          [1 She] {1 said} <1 Monday and Tuesday were dull>.                          | -
          [1 She] {1 said} <1 the port was shut on Monday>.                           | -
          [1 She] {1 said}, <1 Monday the port was shut>.                             | -
          """)
  void aDateWithWhichTheContentBeginsIsTheCuesUnlessItIsItsSubject(String picture, String value) {
    values(picture, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1 She] {1 said} on Monday <1 it was shut> and [2 he] {2 said} on Tuesday <2 it was not>. | 2024-09-16 | 2024-09-17
          [1 She] {1 said} on Monday <1 it was shut> and [2 he] {2 said} <2 it was not>.            | 2024-09-16 | -
          [1 She] {1 said} <1 it was shut> and [2 he] {2 said} on Monday <2 it was not>.            | - | 2024-09-16
          On Monday, [1 she] {1 said} <1 it was shut>. [2 He] {2 said} <2 it was not>.              | 2024-09-16 | -
          [1 She] {1 said} on Monday <1 that [2 he] {2 said} <2 it was shut>>.                      | 2024-09-16 | -
          [1 She] {1 said} <1 that [2 he] {2 said} on Monday <2 it was shut>>.                      | - | 2024-09-16
          [1 She] {1 said} on Tuesday <1 that [2 he] {2 said} on Monday <2 it was shut>>.           | 2024-09-17 | 2024-09-16
          """)
  void eachOfTwoStatementsHasItsOwnDate(String picture, String first, String second) {
    values(picture, first, second);
  }

  @Test
  void oneSourceOneSentenceAndOneParticipleHaveOneDate() {
    Stream.of("[1 The mayor]", "[1 She]")
        .forEach(
            source -> {
              String picture =
                  source
                      + " {1 rejected} <1 the offer>, {2 telling} dockers on Monday <2 it was low>.";
              assertThat(Sketch.values(picture)).element(1).isEqualTo(MONDAY);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1 [2 She]] {1 rejected} <1 the offer> on Monday and {2 warned of} <2 a strike>. | 2024-09-16 | 2024-09-16
          [1 [2 She]] {1 rejected} <1 the offer> and {2 said} on Monday <2 it was low>.    | - | 2024-09-16
          [1 [2 She]] {1 opposed} <1 the war> on Monday and {2 supports} <2 peace>.      | 2024-09-16 | -
          [1 [2 She]] left on Monday after {1 learning} <1 it was shut>, {2 fearing} <2 so>.  | - | -
          """)
  void aSecondVerbOfTheSameSubjectHasTheDateOfTheFirst(String picture, String one, String next) {
    values(picture, one, next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1 “The port is shut.”> On Monday it rained.",
        "On Monday it rained. <1 “The port is shut.”>",
      })
  void aQuotationWithoutACueHasNoDate(String picture) {
    values(picture, "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", "  ", "\t"})
  void otherSpacesPartWordsAsASpaceDoes(String space) {
    String picture = "[1 She] {1 said} on Monday <1 that it was shut>.";
    values(picture.replace(" on Monday ", space + "on" + space + "Monday "), MONDAY);
  }

  @Test
  void aDateFartherFromItsCueThanAnybodyWritesDoesNotDateIt() {
    String near = "[1 She] {1 said} " + "so ".repeat(3) + "on Monday <1 that it was shut>.";
    String far = "[1 She] {1 said} " + "so ".repeat(140) + "on Monday <1 that it was shut>.";
    values(near, MONDAY);
    values(far, "-");
  }

  @Test
  void anOpeningOfAVeryLongSentenceIsNotLookedForAtItsCut() {
    String words = "harbour ".repeat(120);
    values("The " + words + "on Monday, [1 she] {1 said} <1 that it was shut>.", "-");
    values("The " + words + "? On Monday, [1 she] {1 said} <1 that it was shut>.", MONDAY);
  }
}
