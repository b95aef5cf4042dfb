package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.encoder.Depth;
import org.onrecord.text.Span;

/** What holds of any text, at the depth that reads faster. */
class ActsLawsTest {
  private static final Doing FAST = Doing.load(Depth.SIX);
  private static final List<String> PIECES =
      List.of(
          "said",
          "the minister",
          "refused",
          "to sign",
          ".",
          ",",
          "“",
          "”",
          "\n\n",
          "warned of",
          "\uD83D\uDE00",
          "\u202E",
          "7",
          "troops",
          "talks",
          "O’Neill",
          "and",
          "中文",
          "…");

  static Stream<Integer> seeds() {
    return IntStream.range(0, 12).boxed();
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 10 + random.nextInt(60))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(" "));
  }

  /** Parts anywhere in the text, whether words begin there or not. */
  private static Parts parts(String text, int seed) {
    Random random = new Random(seed);
    return new Parts(
        span(text, random), span(text, random), span(text, random), span(text, random));
  }

  private static List<Span> span(String text, Random random) {
    int start = random.nextInt(text.length() - 1);
    int end = start + 1 + random.nextInt(Math.min(30, text.length() - start - 1) + 1);
    return random.nextInt(3) == 0
        ? List.of()
        : List.of(new Span(start, Math.min(end, text.length())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anActIsSureToADegreeAndItsWordsStandInTheTextInOrder(int seed) {
    String text = text(seed);
    Optional<Act> act = FAST.open(text).act(parts(text, seed));
    assertThat(act.map(Act::confidence).orElse(0.5)).isBetween(0.0, 1.0);
    int end = 0;
    for (Span span : act.map(Act::words).orElse(List.of())) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(act.map(Act::words).orElse(List.of(new Span(0, 1)))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void askingTwiceOrForOthersBeforeChangesNothing(int seed) {
    String text = text(seed);
    Parts parts = parts(text, seed);
    Optional<Act> first = FAST.open(text).act(parts);
    Acts.Open again = FAST.open(text);
    again.act(parts(text, seed + 100));
    again.parties();
    assertThat(again.act(parts)).isEqualTo(first);
    assertThat(again.act(parts)).isEqualTo(first);
  }

  @Test
  void aTextWithoutWordsDoesNothing() {
    assertThat(FAST.open(" \n ").act(Parts.between(List.of(), List.of()))).isEmpty();
    assertThat(FAST.open(" \n ").parties()).isEqualTo(Parts.between(List.of(), List.of()));
  }

  @Test
  @Timeout(30)
  void aStatementOfManyThousandWordsIsLookedAtRoundItsCue() {
    String many = "and so on ".repeat(1500);
    Drawn drawn = Drawn.of("<" + many + "> [the envoy] {ruled out} <" + many + ">.");
    Act act = FAST.act(drawn).orElseThrow();
    int cue = drawn.parts().cue().getFirst().start();
    assertThat(act.words()).allMatch(span -> Math.abs(span.start() - cue) < 1000);
  }

  @Test
  void whatANeighbouringParagraphSaysIsNotLookedAt() {
    Drawn drawn = Drawn.of("The army shelled the town.\n\n[Ann] {thanked} <the nurses>.");
    assertThat(FAST.act(drawn).orElseThrow().words())
        .allMatch(span -> span.start() >= drawn.text().indexOf("Ann"));
  }
}
