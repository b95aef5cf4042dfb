package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Form;
import org.onrecord.reading.Statement;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class MarkedTextTest {
  @Test
  void aTextWithoutMarksIsOneSegment() {
    assertThat(cut("Nothing is said.")).isEqualTo("⟨Nothing is said.⟩");
  }

  @Test
  void eachRoleIsASegment() {
    assertThat(cut("[1s:He] [1c:said] [1d:“No.”]")).isEqualTo("⟨1s|He⟩⟨ ⟩⟨1c|said⟩⟨ ⟩⟨1d|“No.”⟩");
  }

  @Test
  void aStatementInsideAnotherIsCutOutOfIt() {
    assertThat(cut("[1d:“I heard [2s:her] [2c:say] [2i:it is late].”] [1c:said] [1s:he]"))
        .isEqualTo(
            "⟨1d|“I heard ⟩⟨1d 2s|her⟩⟨1d| ⟩⟨1d 2c|say⟩⟨1d| ⟩⟨1d 2i|it is late⟩⟨1d|.”⟩⟨ ⟩"
                + "⟨1c|said⟩⟨ ⟩⟨1s|he⟩");
  }

  @Test
  void sameWordsOfTwoStatementsAreOneSegmentWithBoth() {
    assertThat(cut("[1d:[2i:all of it]]")).isEqualTo("⟨1d 2i|all of it⟩");
  }

  @Test
  void crossingMarksShareTheirMiddle() {
    List<MarkedText.Mark> marks = List.of(mark(1, 0, 6), mark(2, 4, 9));
    assertThat(picture("abcdefghij", MarkedText.cut(marks, List.of(new Span(0, 10)))))
        .isEqualTo("⟨1d|abcd⟩⟨1d 2d|ef⟩⟨2d|ghi⟩⟨j⟩");
  }

  @Test
  void aMarkOverTwoParagraphsIsCutAtTheirBreak() {
    assertThat(cut("[1d:“One.\nTwo.”] [1c:said] [1s:he]"))
        .isEqualTo("⟨1d|“One.⟩\n⟨1d|Two.”⟩⟨ ⟩⟨1c|said⟩⟨ ⟩⟨1s|he⟩");
  }

  @Test
  void joinedArabicAndAstralLettersStayWhole() {
    assertThat(cut("[1s:پروانه] 🦋 [1c:گفت]: [1d:«نه»]"))
        .isEqualTo("⟨1s|پروانه⟩⟨ 🦋 ⟩⟨1c|گفت⟩⟨: ⟩⟨1d|«نه»⟩");
  }

  @Test
  void segmentsOfAnyMarksGiveTheTextBack() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = "abcde fghij\nklmno pqrst\n\nuvwxy z".repeat(3);
      List<MarkedText.Mark> marks = new ArrayList<>();
      for (int number = 1; number <= 12; number++) {
        int start = random.nextInt(text.length() - 1);
        marks.add(mark(number, start, start + 1 + random.nextInt(text.length() - start)));
      }
      List<Span> windows = Paragraphs.of(text);
      List<List<MarkedText.Segment>> all = MarkedText.cut(marks, windows);
      for (int i = 0; i < windows.size(); i++) {
        holds(text, marks, windows.get(i), all.get(i));
      }
    }
  }

  private static void holds(
      String text, List<MarkedText.Mark> marks, Span window, List<MarkedText.Segment> segments) {
    String joined =
        segments.stream().map(segment -> segment.span().in(text)).collect(Collectors.joining());
    assertThat(joined).isEqualTo(window.in(text));
    for (MarkedText.Segment segment : segments) {
      assertThat(segment.marks())
          .containsExactlyInAnyOrderElementsOf(
              marks.stream().filter(mark -> mark.span().overlaps(segment.span())).toList());
    }
  }

  @Test
  void thousandsOfMarksInOneParagraphTakeNoTime() {
    List<MarkedText.Mark> marks =
        IntStream.range(0, 50_000).mapToObj(n -> mark(n + 1, 20 * n, 20 * n + 30)).toList();
    long start = System.nanoTime();
    assertThat(MarkedText.cut(marks, List.of(new Span(0, 1_000_020))).getFirst())
        .hasSizeGreaterThan(50_000);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static MarkedText.Mark mark(int number, int start, int end) {
    return new MarkedText.Mark(number, MarkedText.Role.CONTENT, Form.DIRECT, new Span(start, end));
  }

  private static String cut(String picture) {
    String text = Pictured.text(picture);
    List<MarkedText.Mark> marks = new ArrayList<>();
    List<Statement> statements = Pictured.statements(picture);
    for (int i = 0; i < statements.size(); i++) {
      marks.addAll(MarkedText.marks(i + 1, statements.get(i)));
    }
    return picture(text, MarkedText.cut(marks, Paragraphs.of(text)));
  }

  private static String picture(String text, List<List<MarkedText.Segment>> windows) {
    return windows.stream()
        .map(
            segments ->
                segments.stream()
                    .map(segment -> picture(text, segment))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String picture(String text, MarkedText.Segment segment) {
    String marks =
        segment.marks().stream()
            .map(mark -> mark.statement() + role(mark))
            .collect(Collectors.joining(" "));
    return "⟨" + (marks.isEmpty() ? "" : marks + "|") + segment.span().in(text) + "⟩";
  }

  private static String role(MarkedText.Mark mark) {
    return switch (mark.role()) {
      case SOURCE -> "s";
      case CUE -> "c";
      case JUMP -> "j";
      case CONTENT -> mark.form().code().substring(0, 1);
    };
  }
}
