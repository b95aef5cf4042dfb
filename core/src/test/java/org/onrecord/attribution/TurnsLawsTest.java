package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** What holds of the turns of any text, and of what stands beside them. */
class TurnsLawsTest {
  private static final List<String> LINES =
      List.of(
          "ROE: We wait.",
          "REED: I think so.",
          "[Ana Roe] We wait.",
          "It rained.",
          "We went on.",
          "ROE:",
          ": We wait.",
          "“ROE: We wait.”",
          "Note: 40",
          "Q: Why?",
          "A: It rained.",
          "",
          "ROE (Host): 😀 We wait.",
          "Ana Roe: We wait — I think.");

  private static Stream<String> texts() {
    Random random = new Random(23);
    Stream<String> interviews =
        Stream.generate(
                () -> {
                  List<String> lines = new ArrayList<>();
                  for (int i = random.nextInt(14); i >= 0; i--) {
                    lines.add(LINES.get(random.nextInt(LINES.size())));
                  }
                  return String.join(random.nextBoolean() ? "\n" : "\n\n", lines);
                })
            .limit(2_000);
    return Stream.concat(interviews, RandomText.some(300));
  }

  private static List<Attribution> turns(String text) {
    return Turns.find(text, Paragraphs.of(text)).among(List.of());
  }

  /** Some attributions of any words of a text. */
  private static List<Attribution> some(String text, Random random) {
    List<Attribution> some = new ArrayList<>();
    int at = 0;
    while (at + 4 < text.length()) {
      int cue = at + random.nextInt(3);
      int from = cue + 1 + random.nextInt(2);
      int to = Math.min(text.length(), from + 1 + random.nextInt(20));
      if (from < to) {
        Frame frame =
            new Frame(
                List.of(),
                List.of(new Span(cue, cue + 1)),
                List.of(new Span(from, to)),
                Form.INDIRECT);
        some.add(Attribution.of(frame, Sense.of(Kind.SPEECH), 0.8));
      }
      at = to + random.nextInt(10);
    }
    return some;
  }

  @Test
  void turnsStandInOrderAndApart() {
    int[] found = {0};
    texts()
        .forEach(
            text -> {
              int end = 0;
              for (Attribution turn : turns(text)) {
                Span extent = turn.frame().extent();
                assertThat(extent.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(turn.source()).as(text).hasSize(1);
                assertThat(turn.content()).as(text).noneMatch(said -> said.in(text).isBlank());
                end = extent.end();
                found[0]++;
              }
              assertThat(end).isLessThanOrEqualTo(text.length());
            });
    assertThat(found[0]).isGreaterThan(1_000);
  }

  @Test
  void eachPieceOfATurnIsOfOneParagraph() {
    texts()
        .forEach(
            text -> {
              List<Span> paragraphs = Paragraphs.of(text);
              for (Attribution turn : turns(text)) {
                assertThat(turn.content())
                    .as(text)
                    .allMatch(said -> paragraphs.stream().anyMatch(each -> each.contains(said)));
              }
            });
  }

  @Test
  void whatIsSaidInATurnStaysInIt() {
    Random random = new Random(5);
    texts()
        .forEach(
            text -> {
              List<Attribution> all =
                  Turns.find(text, Paragraphs.of(text)).among(some(text, random));
              for (Attribution each : all) {
                each.parent()
                    .ifPresent(
                        turn ->
                            assertThat(each.content())
                                .as(text)
                                .allMatch(
                                    piece ->
                                        turn.content().stream()
                                            .anyMatch(said -> said.contains(piece))));
              }
            });
  }

  @Test
  void aTextWithoutTurnsKeepsAllItHas() {
    Random random = new Random(7);
    texts()
        .filter(text -> turns(text).isEmpty())
        .forEach(
            text -> {
              List<Attribution> some = some(text, random);
              assertThat(Turns.find(text, Paragraphs.of(text)).among(some)).isEqualTo(some);
            });
  }
}
