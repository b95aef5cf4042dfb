package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Polarity;

/** Ties that a noun tells, such as "ally": {@code who tie whom}, not where it is denied. */
class NounTiesTest {
  private static String drawn(String text) {
    Sketch sketch = Sketch.of(text);
    Map<String, String> names = new HashMap<>();
    sketch.story().cast().actors().forEach(actor -> names.put(actor.id(), actor.name()));
    return sketch.happenings().ties().stream()
        .map(
            it ->
                names.get(it.from())
                    + (it.claim().polarity() == Polarity.DENIED ? " not " : " ")
                    + it.relation().code()
                    + " "
                    + names.get(it.to()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway, a close ally of Sweden, left.               | Norway allied-with Sweden
          Norway is a staunch ally of Sweden.                 | Norway allied-with Sweden
          Norway and Latvia remain allies of Sweden.          | Norway allied-with Sweden, Latvia allied-with Sweden
          Norway, which is also an ally of Sweden, left.      | Norway allied-with Sweden
          Norway is an ally of Sweden and Latvia.             | Norway allied-with Sweden, Norway allied-with Latvia
          Sweden’s ally Norway left.                          | Norway allied-with Sweden
          Sweden’s biggest ally, Norway, left.                | Norway allied-with Sweden
          NATO members Norway and Latvia left.                | Norway member-of NATO, Latvia member-of NATO
          Norway and Latvia, which are NATO members, left.    | Norway member-of NATO, Latvia member-of NATO
          Three members of NATO — Norway, Latvia and Sweden — left. | Norway member-of NATO, Latvia member-of NATO, Sweden member-of NATO
          Norway and Latvia, which are long-time U.S. allies, left. The U.S. stayed. | Norway allied-with U.S., Latvia allied-with U.S.
          Ana Berg, a vocal critic of Norway, left.           | Ana Berg opposes Norway
          Norway is no longer an ally of Sweden.              | Norway not allied-with Sweden
          Norway is not a member of NATO.                     | Norway not member-of NATO
          """)
  void whoIsSomethingToWhom(String text, String expected) {
    assertThat(drawn(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway, a former ally of Sweden, left.",
        "Norway could become an ally of Sweden.",
        "Norway wants to be an ally of Sweden.",
        "It would leave if Norway were an ally of Sweden.",
        "Norway met an ally of Sweden’s prince.",
        "In Norway, three members of NATO met.",
        "Norway has no ally.",
        "Norway told allies that Sweden left.",
        "Norway, Sweden said, allies of nobody.",
        "Sweden’s allies, Norway said, left.",
        "Norwegian officials blamed archrival Sweden.",
        "Ally",
        "of ally of",
      })
  void whereOneOfThemIsUnknownOrNotNowNothingIsTold(String text) {
    assertThat(drawn(text)).isEmpty();
  }

  @Test
  void anyWordsAreRead() {
    Random random = new Random(29);
    String[] words = {"ally", "allies", "of", "Norway", ",", "its", "’s", "is", "a", "NATO", "—"};
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("Norway");
      for (int word = 0; word < 12; word++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      Sketch sketch = Sketch.of(text.toString());
      sketch
          .happenings()
          .ties()
          .forEach(tie -> assertThat(tie.from()).as(text.toString()).isNotEqualTo(tie.to()));
    }
  }

  @Test
  void aLongSentenceIsReadInTime() {
    String text = "Norway, an ally of Sweden, " + "an old ally of ".repeat(4_000) + "Latvia, left.";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> drawn(text));
  }
}
