package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZonesLawTest {
  private static final int TEXTS = 2000;

  @Test
  void zonesStandInOrderInsideTheText() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              int end = 0;
              for (Zone zone : Zones.of(text)) {
                assertThat(zone.span().start()).isGreaterThanOrEqualTo(end);
                end = zone.span().end();
              }
              assertThat(end).isLessThanOrEqualTo(text.length());
            });
  }

  @Test
  void everyParagraphIsInOneZoneAndNothingElseIs() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              List<Span> left = new ArrayList<>(Paragraphs.of(text));
              for (Zone zone : Zones.of(text)) {
                List<Span> inside = left.stream().filter(zone.span()::contains).toList();
                assertThat(inside.getFirst().start()).isEqualTo(zone.span().start());
                assertThat(inside.getLast().end()).isEqualTo(zone.span().end());
                left.removeAll(inside);
              }
              assertThat(left).isEmpty();
            });
  }

  @Test
  void neighboursDifferInKindUnlessTheyArePosts() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              List<Zone> zones = Zones.of(text);
              for (int at = 1; at < zones.size(); at++) {
                Zone.Kind kind = zones.get(at).kind();
                assertThat(kind == Zone.Kind.POST || kind != zones.get(at - 1).kind()).isTrue();
              }
            });
  }

  @Test
  void readingTwiceGivesTheSame() {
    RandomText.some(TEXTS).forEach(text -> assertThat(Zones.of(text)).isEqualTo(Zones.of(text)));
  }

  @Test
  void paragraphsAreLinesWithoutTheSpaceAroundThem() {
    RandomText.some(TEXTS)
        .forEach(
            text -> {
              for (Span paragraph : Paragraphs.of(text)) {
                String words = paragraph.in(text);
                assertThat(words).isEqualTo(words.strip());
              }
            });
  }

  static Stream<String> pathological() {
    return Stream.of(
        "Share\n".repeat(100_000),
        "Related Articles\n".repeat(100_000),
        "Related Articles\nA title of five words\n".repeat(50_000),
        "Table of Contents\nFirst part\n".repeat(50_000),
        "- A Link List\n- Of Three\n- Short Lines\nBody it is.\n".repeat(25_000),
        "— Jane Doe (@jane)\n".repeat(100_000),
        "word\n— Jane Doe (@jane)\n".repeat(50_000),
        "Harbour strike ends\n".repeat(100_000),
        "word ".repeat(400_000),
        "A".repeat(2_000_000),
        "By " + "A".repeat(990),
        ("By Jane Doe" + ", AAAAAAAAAAAAAAAAAAAAAAAA".repeat(30) + "!\n").repeat(1_000),
        (" (".repeat(490) + "\n").repeat(1_000),
        ("X ".repeat(490) + "!\n").repeat(1_000),
        "\uD83D".repeat(1_000_000),
        "\uD83D\uDE00\n".repeat(100_000),
        "\u202E\u2067\u200F\n".repeat(100_000),
        "\r\n".repeat(1_000_000),
        "a\n".repeat(100_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddTextsAreReadInTime(String text) {
    List<Zone> zones = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Zones.of(text));
    assertThat(zones.isEmpty()).isEqualTo(text.isBlank());
  }
}
