package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** What holds of the quotations of any text. */
class QuotationsLawsTest {
  private static final List<String> PIECES =
      List.of(
          "no", "don’t", "ports’", "’90s", "6'2\"", "“", "”", "„", "«", "»", "\"", "'", "‘", "’",
          "''", "``", "(", "—", ",", ".", " ", " ", " ", "\n", "\n\n", "\r\n", "😀", "\uD83D",
          "\u00A0");

  private static Stream<String> texts() {
    Random random = new Random(17);
    Stream<String> marks =
        Stream.generate(
                () -> {
                  StringBuilder text = new StringBuilder();
                  for (int i = random.nextInt(60); i >= 0; i--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                  }
                  return text.toString();
                })
            .limit(3_000);
    return Stream.concat(marks, RandomText.some(500));
  }

  private static List<Quotation> find(String text) {
    return Quotations.find(text, Paragraphs.of(text));
  }

  @Test
  void quotationsStandInOrderAndApart() {
    texts()
        .forEach(
            text -> {
              int end = 0;
              for (Quotation quotation : find(text)) {
                for (Span part : quotation.parts()) {
                  assertThat(part.start()).as(text).isGreaterThanOrEqualTo(end);
                  end = part.end();
                }
              }
              assertThat(end).isLessThanOrEqualTo(text.length());
            });
  }

  @Test
  void eachPartLiesInOneParagraphAndBeginsWithAMark() {
    texts()
        .forEach(
            text -> {
              List<Span> paragraphs = Paragraphs.of(text);
              for (Quotation quotation : find(text)) {
                for (Span part : quotation.parts()) {
                  assertThat(paragraphs).as(text).anyMatch(it -> it.contains(part));
                  assertThat("“„«\"'‘`»").contains(text.substring(part.start(), part.start() + 1));
                }
              }
            });
  }

  @Test
  void aQuotationOfSeveralPartsFillsItsParagraphsToTheEnd() {
    int several = 0;
    for (String text : texts().toList()) {
      List<Integer> ends = Paragraphs.of(text).stream().map(Span::end).toList();
      for (Quotation quotation : find(text)) {
        List<Span> parts = new ArrayList<>(quotation.parts());
        several += parts.size() > 1 ? 1 : 0;
        if (quotation.closed()) {
          parts.removeLast();
        }
        assertThat(ends).as(text).containsAll(parts.stream().map(Span::end).toList());
      }
    }
    assertThat(several).as("texts in which it happens").isGreaterThan(100);
  }

  @Test
  void whatIsOpenedInOneParagraphAndNotTakenUpLeavesTheNextAlone() {
    texts()
        .filter(text -> !text.isBlank())
        .limit(1_000)
        .forEach(
            text -> {
              String next = "It rained.\nHe said “no” to it.";
              String both = text + "\n\n" + next;
              int from = both.length() - next.length();
              List<Span> inNext =
                  find(both).stream()
                      .flatMap(quotation -> quotation.parts().stream())
                      .filter(part -> part.end() > from)
                      .toList();
              assertThat(inNext).as(text).hasSize(1);
              assertThat(inNext.getFirst().in(both)).as(text).isEqualTo("“no”");
            });
  }

  @Test
  void aClosingMarkAtTheBeginningOfAParagraphTakesUpNothing() {
    for (String mark : List.of("”", "»")) {
      String text = "“One.\n\n" + mark + "Two,” he said “three.”";
      assertThat(Picture.ofQuotations(text))
          .isEqualTo("{“One.}\n\n" + mark + "Two,” he said <“three.”>");
      assertThat(find(text)).hasSize(2);
    }
  }

  static Stream<String> pathological() {
    return Stream.of(
        "\"".repeat(300_000),
        "“".repeat(300_000),
        "‘a".repeat(200_000),
        "‘a “b” ".repeat(60_000) + "c’",
        "“a.\n".repeat(100_000),
        "'' ".repeat(100_000),
        "\uD83D“".repeat(100_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddMarksAreFoundInTime(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find(text));
  }
}
