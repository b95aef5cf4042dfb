package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the paragraphs of any text, and of offsets in it. */
class ParagraphsLawTest {
  private static final int TEXTS = 2_000;

  @Test
  void whatIsOutsideOfThemIsBlank() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              StringBuilder rest = new StringBuilder(text);
              for (Span span : Paragraphs.of(text)) {
                rest.replace(span.start(), span.end(), " ".repeat(span.length()));
              }
              assertThat(rest.chars().allMatch(c -> Paragraphs.isBlank((char) c))).isTrue();
            });
  }

  @Test
  void aLineBreakInsideOneIsFollowedByASmallLetter() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              for (Span paragraph : Paragraphs.of(text)) {
                boolean broken = false;
                for (int at = paragraph.start(); at < paragraph.end(); at++) {
                  char c = text.charAt(at);
                  if (broken && !Paragraphs.isBlank(c)) {
                    assertThat(Character.isLowerCase(c)).as("%s of %s", at, text).isTrue();
                    broken = false;
                  }
                  broken |= Paragraphs.isLineBreak(c);
                }
              }
            });
  }

  @Test
  void carriageReturnsMoveThemAndChangeNothingElse() {
    RandomText.some(TEXTS)
        .map(text -> text.replace("\r\n", "\n"))
        .forEach(
            text -> {
              String windows = text.replace("\n", "\r\n");
              assertThat(Picture.of(windows, Paragraphs.of(windows)))
                  .isEqualTo(Picture.of(text, Paragraphs.of(text)).replace("\n", "\r\n"));
            });
  }

  @Test
  void aParagraphDependsOnNothingBeyondABlankLine() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              String before = "Rain fell.\n\n";
              List<Span> moved =
                  Paragraphs.of(text).stream()
                      .map(it -> new Span(it.start() + before.length(), it.end() + before.length()))
                      .toList();
              List<Span> both = Paragraphs.of(before + text);
              assertThat(both.subList(1, both.size())).as(text).isEqualTo(moved);
            });
  }

  @Test
  void codePointsOfPartsAddUp() {
    RandomText.some(300)
        .forEach(
            text -> {
              CodePoints points = CodePoints.of(text);
              for (Span span : Paragraphs.of(text)) {
                int length = points.codePoint(span.end()) - points.codePoint(span.start());
                assertThat(length).isEqualTo(text.codePointCount(span.start(), span.end()));
              }
            });
  }

  static Stream<String> pathological() {
    return Stream.of(
        "\n".repeat(2_000_000),
        "a\n".repeat(500_000),
        "A\nb\n".repeat(300_000),
        " ".repeat(2_000_000),
        "\r".repeat(1_000_000) + "\n",
        "😀".repeat(1_000_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddTextsAreSplitInTime(String text) {
    List<Span> found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Paragraphs.of(text));
    assertThat(found.isEmpty()).isEqualTo(text.isBlank());
  }
}
