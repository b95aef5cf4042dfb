package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class AttributionsLawsTest {
  private static final List<String> PIECES =
      List.of(
          "said",
          "says",
          "told",
          "that",
          "the minister",
          "She",
          "he",
          ",",
          ".",
          ":",
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "—",
          "according to",
          "wants",
          "to",
          "reporters",
          "on Friday",
          "and",
          "but",
          "who",
          "saying",
          "was",
          "not",
          "\n",
          "\n\n",
          "(",
          ")",
          "…",
          "\uD83D\uDE00",
          "\u202E",
          "O\u2019Neill",
          "7",
          "Mr.",
          "while",
          "?",
          "“Yes, it is so.”",
          "rejected",
          "an offer");

  static Stream<String> randomTexts() {
    return IntStream.range(0, 400).mapToObj(seed -> randomText(new Random(seed)));
  }

  private static String randomText(Random random) {
    return IntStream.range(0, 5 + random.nextInt(80))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void spansAreInTheTextInOrderAndApart(String text) {
    for (Attribution statement : read(text)) {
      assertThat(statement.content()).isNotEmpty();
      assertApart(statement.source(), text);
      assertApart(statement.cue(), text);
      assertApart(statement.content(), text);
    }
  }

  private static void assertApart(List<Span> spans, String text) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void sourceCueAndContentDoNotOverlap(String text) {
    for (Attribution statement : read(text)) {
      for (Span content : statement.content()) {
        assertThat(statement.cue()).noneMatch(content::overlaps);
        assertThat(statement.source()).noneMatch(content::overlaps);
      }
      assertThat(statement.source())
          .noneMatch(span -> statement.cue().stream().anyMatch(span::overlaps));
    }
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void statementsAreInTextOrderAndReadTheSameTwice(String text) {
    List<Attribution> statements = read(text);
    assertThat(statements).isEqualTo(read(text));
    assertThat(statements.stream().map(AttributionsLawsTest::start).toList()).isSorted();
  }

  private static int start(Attribution statement) {
    return Stream.of(statement.source(), statement.cue(), statement.content())
        .flatMap(List::stream)
        .mapToInt(Span::start)
        .min()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void eachCueAttributesOnce(String text) {
    List<Span> cues = read(text).stream().flatMap(statement -> statement.cue().stream()).toList();
    assertThat(cues).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void textBeforeInAnotherParagraphOnlyMovesSpans(String text) {
    String before = "The shop is shut.\n\n";
    List<Span> contents = read(text).stream().flatMap(each -> each.content().stream()).toList();
    List<Span> moved =
        read(before + "The door too.\n\n" + text).stream()
            .flatMap(each -> each.content().stream())
            .map(span -> new Span(span.start() - 34, span.end() - 34))
            .toList();
    assertThat(moved).isEqualTo(contents);
  }

  static Stream<String> pathologicalTexts() {
    return Stream.of(
        "\"".repeat(100_000),
        "“".repeat(100_000),
        "”".repeat(100_000),
        "'a ".repeat(100_000),
        "‘a".repeat(100_000),
        "“a” ".repeat(50_000),
        "“a.\n".repeat(30_000),
        "word ".repeat(20_000),
        "he said ".repeat(20_000),
        "and said ".repeat(20_000),
        "Alpha, said, ".repeat(10_000),
        ", saying".repeat(20_000),
        "according to ".repeat(20_000),
        "told told ".repeat(20_000),
        "((((“‘\"«".repeat(10_000),
        "\u202E“He said\u202C” \uD83D\uDE00 ".repeat(5_000),
        "\uD83D\uDE00".repeat(20_000),
        "\uD83D \uDE00“\uD83D”".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("pathologicalTexts")
  @Timeout(5)
  void noTextTakesLong(String text) {
    long start = System.nanoTime();
    read(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void noTextNoStatement() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n ")).isEmpty();
  }

  private static List<Attribution> read(String text) {
    return Attributions.find(text, Paragraphs.of(text));
  }
}
