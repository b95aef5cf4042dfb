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

  @Test
  void theWordsThatDateItAreKept() {
    String text = "The 1998 treaty between Norway and Denmark held.";
    Event.When when = event(text).telling().when().orElseThrow();
    assertThat(when.words().in(text)).isEqualTo("1998");
    assertThat(when.date().orElseThrow().precision().name()).isEqualTo("YEAR");
  }

  @Test
  void theDayOfASayingDatesNothingThatIsSaid() {
    String picture = "[s Norway] [c said] on Friday [x that Denmark bombed Sweden].";
    assertThat(date(picture)).isEqualTo("-");
  }
}
