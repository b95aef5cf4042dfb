package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.encoder.Depth;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** What holds of any text, at the depth that reads faster; each text is read once for all laws. */
class AttributionsLawsTest {
  private static final Networks NETWORKS = Networks.load(Depth.SIX);
  private static final Map<String, List<Attribution>> READ = new HashMap<>();
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
    return IntStream.range(0, 20).mapToObj(seed -> randomText(new Random(seed)));
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
  void statementsAreInTheOrderOfTheirCuesAndReadTheSameTwice(String text) {
    List<Attribution> statements = read(text);
    assertThat(NETWORKS.find(text, Paragraphs.of(text))).isEqualTo(statements);
    assertThat(statements.stream().flatMap(each -> each.cue().stream()).toList()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void whatOneStandsInIsOneOfThemAndHoldsItsCue(String text) {
    List<Attribution> statements = read(text);
    for (Attribution statement : statements) {
      statement
          .parent()
          .ifPresent(
              parent -> {
                assertThat(statements).contains(parent);
                Span cue = statement.cue().getFirst();
                assertThat(parent.content()).anyMatch(span -> span.contains(cue));
              });
    }
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void eachCueAttributesOnce(String text) {
    List<Span> cues = read(text).stream().flatMap(statement -> statement.cue().stream()).toList();
    assertThat(cues).doesNotHaveDuplicates();
  }

  static Stream<String> pathologicalTexts() {
    return Stream.of(
        "\"".repeat(300),
        "“".repeat(300),
        "‘a".repeat(100),
        "“a.\n".repeat(80),
        "x".repeat(200_000),
        "word ".repeat(400),
        "he said ".repeat(100),
        "according to ".repeat(100),
        "((((“‘\"«".repeat(60),
        "\u202E“He said\u202C” \uD83D\uDE00 ".repeat(40),
        "\uD83D \uDE00“\uD83D”".repeat(40));
  }

  @ParameterizedTest
  @MethodSource("pathologicalTexts")
  @Timeout(20)
  void noTextTakesLongOrFails(String text) {
    Span whole = new Span(0, text.length());
    for (Attribution statement : read(text)) {
      assertThat(whole.contains(statement.frame().extent())).isTrue();
    }
  }

  @Test
  void timeGrowsWithLengthAlone() {
    String sentence = "The mayor said that the road was closed. ";
    double shorter = seconds(sentence.repeat(20));
    double longer = seconds(sentence.repeat(100));
    assertThat(longer).isLessThan(15 * shorter + 1);
  }

  private static double seconds(String text) {
    long start = System.nanoTime();
    NETWORKS.find(text, Paragraphs.of(text));
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void noTextNoStatement() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n ")).isEmpty();
  }

  private static List<Attribution> read(String text) {
    return READ.computeIfAbsent(text, it -> NETWORKS.find(it, Paragraphs.of(it)));
  }
}
