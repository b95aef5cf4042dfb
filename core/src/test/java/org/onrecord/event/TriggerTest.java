package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word needs beside it, and who may stand on both sides of an event. */
class TriggerTest {
  private static Trigger of(String needs) {
    return Lexicon.trigger("verb\thalt\tRETREAT\t" + needs + "\tIt halted.\tIt ran.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tests attacks | tests  | true
          tests attacks | wars   | false
          o             | wars   | true
          -             | wars   | true
          party         | wars   | true
          """)
  void onlyAWordThatNeedsANounIsBoundToIt(String needs, String noun, boolean may) {
    assertThat(of(needs).needs().mayHave(noun)).isEqualTo(may);
  }

  @Test
  void nobodyDoesItToHimselfButSeveralDoToEachOther() {
    assertThat(Event.Parties.of(List.of("a"), List.of("a")).targets()).isEmpty();
    assertThat(Event.Parties.of(List.of("a"), List.of("a", "b")).targets()).containsExactly("b");
    assertThat(Event.Parties.of(List.of("a", "b"), List.of("b", "a")).targets())
        .containsExactly("b", "a");
    assertThat(Event.Parties.of(List.of(), List.of("a")).targets()).containsExactly("a");
  }
}
