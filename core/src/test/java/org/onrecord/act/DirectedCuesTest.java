package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** Whether a cue takes whom it is directed at, as the examples of each line say. */
class DirectedCuesTest {
  static Stream<String> lines() {
    return WordList.lines(DirectedCues.class, "directed-cues.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eachLineHasASentenceInWhichItIsOneAndAnotherWithout(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(3);
    assertThat(columns[0].split(" "))
        .as("no form of it in: " + columns[1])
        .anyMatch(form -> columns[1].contains(" " + form.replace('_', ' ') + " "));
    assertThat(isDirected(columns[1])).as(columns[1]).isTrue();
    assertThat(isDirected(columns[2])).as(columns[2]).isFalse();
  }

  @Test
  void aClauseOrAMeasureIsMinded() {
    String asked = "She asked whether";
    assertThat(isDirected(asked)).isFalse();
    String taken = "announced new sanctions on Norland";
    assertThat(DirectedCues.against(taken, told(taken, 9)).orElseThrow()).isEqualTo(27);
    String plain = "announced new talks with Norland";
    assertThat(DirectedCues.against(plain, told(plain, 9))).isEmpty();
  }

  /** Whether a sentence has such a cue: all its words but the last as the cue. */
  private static boolean isDirected(String sentence) {
    return DirectedCues.has(sentence, told(sentence, sentence.lastIndexOf(' ')));
  }

  /** What is told by words up to a blank, which are the cue. */
  private static Attribution told(String sentence, int blank) {
    Frame frame =
        new Frame(
            List.of(),
            List.of(new Span(0, blank)),
            List.of(new Span(blank + 1, sentence.length())),
            Form.INDIRECT);
    return Attribution.of(frame, Sense.of(Kind.SPEECH), 0.9);
  }
}
