package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;

/** What counts as one text, and who stands behind an utterance. */
class CopiesTest {
  private static String text(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  @Test
  void theSameTextIsOneHoweverShort() {
    assertThat(Copies.groups(Map.of("a", "No.", "b", "No.", "c", "Yes.")))
        .containsExactly(Set.of("a", "b"), Set.of("c"));
  }

  @Test
  void aTextWithCutsAndANewHeadIsTheSame() {
    String cut = "By our staff. " + text(0, 60) + " " + text(80, 100);
    assertThat(Copies.groups(Map.of("a", text(0, 100), "b", cut))).hasSize(1);
  }

  @Test
  void aTextThatQuotesAnotherIsItsOwn() {
    String own = text(200, 300) + " " + text(0, 20);
    assertThat(Copies.groups(Map.of("a", text(0, 100), "b", own))).hasSize(2);
  }

  @Test
  void copiesOfCopiesAreOne() {
    Map<String, String> texts = Map.of("a", text(0, 90), "b", text(20, 110), "c", text(40, 130));
    assertThat(Copies.groups(texts)).hasSize(1);
  }

  @Test
  void nothingIsNoGroup() {
    assertThat(Copies.groups(Map.of())).isEmpty();
  }

  @Test
  void reportsTextsAndOriginsAreCountedApart() {
    Said first = Reports.said("k1", "2024-05-02", "the bridge reopens");
    Said copy = Reports.said("k2", "2024-05-02", "the bridge reopens");
    Said through =
        Reports.told(
            Reports.said("k3", "2024-05-02", "the bridge reopens"),
            Polarity.AFFIRMED,
            Voice.REPORTED,
            List.of(Optional.of("Harbour Radio"), Optional.of("Mara Quill")));
    Said hidden =
        Reports.told(
            Reports.said("k4", "2024-05-02", "the bridge reopens"),
            Polarity.AFFIRMED,
            Voice.REPORTED,
            List.of(Optional.empty(), Optional.of("Mara Quill")));
    Map<String, String> texts =
        Map.of(
            "article k1", text(0, 50),
            "article k2", text(0, 50),
            "article k3", text(100, 150),
            "article k4", text(200, 250));
    assertThat(Counts.of(List.of(first, copy, through, hidden), texts))
        .isEqualTo(new Counts(4, 3, 2));
    assertThat(first.told().hand()).isEqualTo(Hand.FIRST);
    assertThat(through.told().hand()).isEqualTo(Hand.SECOND);
    assertThat(hidden.told().hand()).isEqualTo(Hand.UNNAMED);
  }
}
