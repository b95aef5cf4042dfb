package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** What holds of completed contents of any text. */
class WholeLawsTest {
  private static final Encoder ENCODER = Encoder.load(Depth.SIX);

  private static Words words(String text) {
    return ENCODER.cut(text, Paragraphs.of(text));
  }

  private static Whole whole(String text, Words words) {
    List<Span> paragraphs = Paragraphs.of(text);
    return new Whole(text, words, paragraphs, Quotations.find(text, paragraphs));
  }

  private static Candidate candidate(Words words, Random random) {
    int cue = random.nextInt(words.size());
    int from = random.nextInt(words.size());
    int to = from + 1 + random.nextInt(words.size() - from);
    Run said = new Run(from, to);
    return new Candidate(cue, 0.9, List.of(), new Run(cue, cue + 1), List.of(said));
  }

  /** The paragraph that has all of a span. */
  private static Optional<Span> paragraph(String text, Span span) {
    return Paragraphs.of(text).stream()
        .filter(each -> each.start() <= span.start() && span.end() <= each.end())
        .findFirst();
  }

  @Test
  void contentsGrowOrEndWithTheParagraphOfTheirCue() {
    Random random = new Random(11);
    Stream.concat(RandomText.some(200), Stream.of("“a b” c. ".repeat(60), "a “b ".repeat(90)))
        .forEach(
            text -> {
              Words words = words(text);
              for (int i = 0; i < 8 && words.size() > 0; i++) {
                Candidate cut = candidate(words, random);
                Candidate made = whole(text, words).of(List.of(cut)).getFirst();
                Run before = cut.content().getFirst();
                Run after = made.content().getFirst();
                assertThat(after.to()).as(text).isBetween(after.from() + 1, words.size());
                if (after.from() > before.from() || after.to() < before.to() - 2) {
                  Span cue = words.span(cut.anchor(), cut.anchor() + 1);
                  assertThat(paragraph(text, words.span(after.from(), after.to())))
                      .as(text)
                      .isPresent()
                      .isEqualTo(paragraph(text, cue));
                }
                assertThat(made.cue()).isEqualTo(cut.cue());
                assertThat(made.confidence()).isEqualTo(cut.confidence());
              }
            });
  }

  @Test
  void whatIsCompletedIsNotCompletedFurther() {
    Random random = new Random(13);
    RandomText.some(200)
        .forEach(
            text -> {
              Words words = words(text);
              for (int i = 0; i < 4 && words.size() > 0; i++) {
                Whole whole = whole(text, words);
                List<Candidate> once = whole.of(List.of(candidate(words, random)));
                Run first = once.getFirst().content().getFirst();
                Run again = whole.of(once).getFirst().content().getFirst();
                assertThat(again.from()).as(text).isEqualTo(first.from());
              }
            });
  }

  @Test
  void aVeryLongQuotationIsCompletedInTime() {
    String text = "She said: “" + "We wait and we go on. ".repeat(6_000) + "Now.” It rained.";
    Words words = words(text);
    Run seen = new Run(3, 3 + Slices.REACH);
    Candidate cut = new Candidate(1, 0.9, List.of(), new Run(1, 2), List.of(seen));
    Candidate made =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> whole(text, words).of(List.of(cut)).getFirst());
    Run content = made.content().getFirst();
    assertThat(words.span(content.from(), content.to()).in(text)).endsWith("Now.”");
  }

  @Test
  void whereNothingEndsNothingIsCompleted() {
    String text = "she said that " + "we wait and we go on ".repeat(9_000);
    Words words = words(text);
    Whole whole = whole(text, words);
    List<Candidate> cut =
        IntStream.range(1, 5_000)
            .mapToObj(i -> new Run(i, i + 1))
            .map(cue -> cut(cue, new Run(cue.to(), cue.to() + Slices.REACH)))
            .toList();
    List<Candidate> made = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> whole.of(cut));
    assertThat(made).isEqualTo(cut);
  }

  private static Candidate cut(Run cue, Run content) {
    return new Candidate(cue.from(), 0.9, List.of(), cue, List.of(content));
  }
}
