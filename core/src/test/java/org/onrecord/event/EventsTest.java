package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Gold;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

class EventsTest {
  private static final int TEXTS = 60;

  /** Words that clauses are made of, to be put together at random. */
  private static final List<String> WORDS =
      List.of(
          "Norway",
          "Denmark",
          "attacked",
          "attack",
          "will",
          "not",
          "to",
          "by",
          "the",
          "and",
          ",",
          "who",
          "killed",
          "was",
          "had",
          "sanctions",
          "imposed",
          "on",
          "if",
          "talks",
          "with",
          "between",
          "Ada Smith",
          "president",
          "of",
          "-backed",
          "’s",
          "in 2019",
          "Monday",
          "“",
          "”",
          ".",
          "regime",
          "so-called",
          "claimed",
          "meeting",
          "signed",
          "a",
          "deal",
          "after");

  static List<Gold> cases() {
    return Gold.cases("events.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eventsAreWhatTheWordsTell(Gold gold) {
    assertThat(Sketch.of(gold.text(), gold.published()).events())
        .as(gold.why())
        .isEqualTo(gold.expect());
  }

  @Test
  void aBracketStandsRoundEachTrigger() {
    String text =
        """
        Norway attacked the port of Oslo on 3 May 2024. Police arrested two men and the king \
        recalled his ambassador.
        Talks between Norway and Denmark broke down after the attack.
        """;
    assertThat(Sketch.of(text).picture())
        .isEqualTo(
            """
            Norway [attacked] the port of Oslo on 3 May 2024. Police [arrested] two men and the \
            king [recalled his ambassador].
            [Talks] between Norway and Denmark [broke down] after the attack.
            """);
  }

  @Test
  void theClauseHoldsTheTriggerAndStopsBeforeTheNextOne() {
    String text = "On Monday Norway bombed Denmark, which had sunk a ship.";
    Event event = Sketch.of(text).happenings().events().getFirst();
    assertThat(event.telling().span().in(text)).isEqualTo("On Monday Norway bombed Denmark");
  }

  @Test
  void aPlaceIsToldByItsWords() {
    String text = "Norway bombed two ships near Oslo.";
    Event event = Sketch.of(text).happenings().events().getFirst();
    assertThat(event.telling().where().map(span -> span.in(text))).contains("Oslo");
  }

  @Test
  void whatIsToldWithMoreIsSurer() {
    double bare = Sketch.of("Gunmen killed nine.").happenings().events().getFirst().confidence();
    double full =
        Sketch.of("Norway bombed Denmark on 3 May 2024.")
            .happenings()
            .events()
            .getFirst()
            .confidence();
    assertThat(full).isGreaterThan(bare).isLessThanOrEqualTo(1);
  }

  @Test
  void everySpanOfARandomTextLiesInItAndEveryIdIsKnown() {
    RandomText.some(TEXTS).forEach(EventsTest::holds);
    WordSalad.of(WORDS, TEXTS).forEach(EventsTest::holds);
  }

  private static void holds(String text) {
    Sketch sketch = Sketch.of(text.replace("[", "("));
    Story story = sketch.story();
    Span whole = new Span(0, Math.max(1, story.text().length()));
    List<String> ids = sketch.cast().actors().stream().map(actor -> actor.id()).toList();
    Happenings found = sketch.happenings();
    int number = 1;
    for (Event event : found.events()) {
      assertThat(event.id()).isEqualTo("e" + number++);
      assertThat(whole.contains(event.telling().span())).as(text).isTrue();
      assertThat(ids).containsAll(event.parties().actors()).containsAll(event.parties().targets());
    }
    assertThat(found.events()).isSortedAccordingTo(EventsTest::byTrigger);
    for (Tie tie : found.ties()) {
      assertThat(whole.contains(tie.span())).as(text).isTrue();
      assertThat(ids).contains(tie.from(), tie.to());
    }
    found.wordings().forEach(word -> assertThat(whole.contains(word.span())).as(text).isTrue());
  }

  private static int byTrigger(Event one, Event other) {
    return one.telling().trigger().compareTo(other.telling().trigger());
  }

  @Test
  void readingTwiceGivesTheSame() {
    WordSalad.of(WORDS, 20)
        .forEach(
            text ->
                assertThat(Sketch.of(text).happenings()).isEqualTo(Sketch.of(text).happenings()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway attacked Denmark and ",
        "the attack on the attack of ",
        "Norway, Denmark and Sweden, ",
        "who attacked who met ",
        "will not not not have been ",
        "“\"“ so-called regime ”",
        "attackedattacked",
        "\uD83D\uDE00 killed \u202E by ",
        "U.S.-backed-backed ",
        "had had had to to to "
      })
  void aLongMonotonousTextIsReadInTime(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Sketch.of(piece.repeat(500)).happenings());
  }
}
