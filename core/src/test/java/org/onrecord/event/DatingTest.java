package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words date an event; the day of publication is 2024-11-18, a Monday. */
class DatingTest {
  private static Event event(String picture) {
    return Sketch.of(picture, "2024-11-18").happenings().events().getFirst();
  }

  private static String date(String picture) {
    Optional<Event.When> when = event(picture).telling().when();
    return when.map(it -> it.date().map(date -> date.value()).orElse("?")).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway bombed Denmark in 2010. | 2010",
        "In 2010 Norway bombed Denmark. | 2010",
        "On Friday, when Norway bombed Denmark, it rained. | 2024-11-15",
        "Ties soured in 2010 after Norway bombed Denmark. | 2010",
        "Ties soured on Friday after Norway bombed Denmark. | -",
        "Norway bombed Denmark shortly after the ferry left on Friday. | 2024-11-15",
        "Norway bombed Denmark weeks after the ferry left on Friday. | -",
        "Norway bombed Denmark, which left the club in 2010. | -",
        "Three months after the fall of Harald Berg, Norway signed a treaty on Friday. | 2024-08",
        "Norway signed a treaty on Friday, two days after the fall of Harald Berg. | 2024-11-15",
        "Three months after the fall of Harald Berg, it rained. | ?",
        "A few days after the fall of Harald Berg, it rained on Friday. | ?",
        "He spoke on Friday, the 14th anniversary of the start of talks with Denmark. | 2010-11-15",
        "On Friday they marked the fifth anniversary of Norway’s attack on Denmark. | 2019-11-15",
        "On Friday, ahead of the 14th anniversary of Norway’s attack on Denmark, it rained. | -",
        "They wept on Friday as Norway bombed Denmark. | 2024-11-15",
        "They left on Friday, as Norway bombed Denmark. | -",
        "Since March Norway has bombed Denmark. | 2024-03/2024-11",
        "Since the beginning of the year Norway has bombed Denmark. | 2024-01-01/2024-11-18",
        "Since the beginning of the year Norway is bombing Denmark. | 2024-01-01/..",
        "In the 1960s and 1970s Norway expelled the Danes. | 1960/1979",
        "The 1998 treaty between Norway and Denmark held. | 1998",
        "The old 1998 treaty between Norway and Denmark held. | 1998",
        "Norway’s 1998 treaty with Denmark held. | 1998",
        "They paid 1998 crowns and signed a treaty. | -",
        "Norway suspended tariffs until Friday. | -",
        "October’s talks with Denmark led nowhere. | 2024-10",
        "May’s talks with Denmark led nowhere. | -",
      })
  void aDateIsThatOfTheEventsOwnWords(String text, String date) {
    assertThat(date(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway might bomb Denmark, possibly on Friday. | 2024-11-22",
        "Norway might bomb Denmark -- perhaps in May. | 2025-05",
        "Norway bombed Denmark -- a port that burned in May. | -",
        "They hailed Friday’s announcement that Norway had bombed Denmark. | 2024-11-15",
        "They hailed the announcement that Norway had bombed Denmark. | -",
        "[s Ana] [c hailed] [x Friday’s [c announcement] [x that Norway had bombed Denmark]]. | 2024-11-15",
        "They hailed Friday’s idea that Norway had bombed Denmark. | -",
        "Norway bombed Denmark while Sweden slept in 2010. | 2010",
        "Norway bombed Denmark because Sweden slept in 2010. | -",
        "According to a report seen in May, Norway bombed Denmark. | -",
        "According to a report, in May Norway bombed Denmark. | 2024-05",
        "Norway bombed Denmark over claims that it arrested last year’s winner. | -",
        "Norway interfered in last year’s vote. | 2023",
      })
  void aDayMayBeAddedAnnouncedOrAnothers(String text, String date) {
    assertThat(date(text)).isEqualTo(date);
  }

  @Test
  void theWordsThatDateItAreKept() {
    String text = "The 1998 treaty between Norway and Denmark held.";
    Event.When when = event(text).telling().when().orElseThrow();
    assertThat(when.words().in(text)).isEqualTo("1998");
    assertThat(when.date().orElseThrow().precision().name()).isEqualTo("YEAR");
  }

  @Test
  void theDayOfASourceDatesNothingThatItSays() {
    String picture = "[c According to] [s a report of last month], [x Denmark bombed Sweden].";
    assertThat(date(picture)).isEqualTo("-");
  }

  @Test
  void theDayOfASayingIsThatOfWhatWentOnMeanwhile() {
    String picture =
        "[s Sailors] [c told] [x their story] on Friday as Norway left Denmark and bombed Sweden.";
    assertThat(date(picture)).isEqualTo("2024-11-15");
  }

  @Test
  void theDayOfASayingDatesNothingThatIsSaid() {
    String picture = "[s Norway] [c said] on Friday [x that Denmark bombed Sweden].";
    assertThat(date(picture)).isEqualTo("-");
  }
}
