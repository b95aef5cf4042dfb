package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Quotations that fill a paragraph: square brackets round sources, angles round contents. */
class UncuedTest {
  private static List<Attribution> find(String text, List<Attribution> found) {
    List<Span> paragraphs = Paragraphs.of(text);
    return Uncued.find(text, paragraphs, Quotations.find(text, paragraphs), found);
  }

  private static String picture(String text) {
    return Picture.of(text, find(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“We will stay here tonight.”>",
        "Rain fell.\n\n<“We will stay here tonight.”>\n\nIt stopped.",
        "[Ana Roe]: <“We will stay here tonight.”>",
        "[Ana Roe]:<“We will stay here tonight.”>",
        "[Mayor of the City]: <«We will stay here tonight.»>",
        "[Jean-Luc O’Neill Jr.]: <“We will stay here tonight.”>",
        "[Ş. Öztürk]: <“We will stay here tonight.”>",
        "[Минин]: <“Мы останемся здесь сегодня.”>",
        "<“We will stay here.>\n\n<“And we will not go.”>",
        "[Roe]: <“We will stay here.>\n<“And we will not go.”>",
        "<“One two three four>",
        "😀\n\n<“😀 we stay here tonight 😀”>",
        "<“We will stay here tonight.”>\r\n<“So will we, he and I.”>",
      })
  void aQuotationThatFillsItsParagraphIsAStatement(String picture) {
    assertThat(picture(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "We will stay here tonight.",
        "“No way out.”",
        "ANA ROE: “No.”",
        "They sang “We will stay here tonight.”",
        "They sang: “We will stay here tonight.”",
        "the mayor: “We will stay here tonight.”",
        "“We will stay here tonight.” It rained.",
        "“We will stay here tonight.”.",
        "Ana Roe, mayor: “We will stay here tonight.”",
        "At 5: “We will stay here tonight.”",
        "One Two Three Four Five Six Seven Eight Nine: “We will stay here tonight.”",
      })
  void whatIsShortOrStandsAmongOtherWordsIsNone(String text) {
    assertThat(picture(text)).isEqualTo(text);
  }

  @Test
  void whatACueAttributesAlreadyIsLeftAlone() {
    String text = "“We will stay here tonight.”\n\n“Others will go home tomorrow.”";
    Attribution known =
        Attribution.of(
            new Frame(List.of(), List.of(), List.of(new Span(4, 8)), Form.DIRECT),
            Sense.of(Kind.SPEECH),
            0.9);
    assertThat(find(text, List.of(known)))
        .extracting(found -> found.content().getFirst().in(text))
        .containsExactly("“Others will go home tomorrow.”");
  }

  @Test
  void itIsSpeechOfWhichTheReaderIsLessSure() {
    Attribution alone = find("“We will stay here tonight.”", List.of()).getFirst();
    assertThat(alone.cue()).isEmpty();
    assertThat(alone.form()).isEqualTo(Form.DIRECT);
    assertThat(alone.kind()).isEqualTo(Kind.SPEECH);
    assertThat(alone.confidence()).isBetween(0.5, 0.7);
    assertThat(alone.parent()).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(ints = {1, 2, 3})
  void namesWithoutAnEndAreReadInTime(int kind) {
    String name =
        switch (kind) {
          case 1 -> "A".repeat(200_000);
          case 2 -> "Aa ".repeat(50_000);
          default -> "A of the for and ".repeat(20_000);
        };
    String text = (name + ": “We will stay here tonight.”\n").repeat(3);
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> find(text, List.of()));
  }
}
