package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class SliceTest {
  private static Set<Slice> slices(String picture) {
    Marked marked = Marked.of(picture);
    return Slice.of(marked.text(), marked.only());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "quoted throughout ~ {t1 “It rains,”} {c1 said} {s1 Bo}. ~ DIRECT",
        "straight quotes ~ {t1 \"It rains,\"} {c1 said} {s1 Bo}. ~ DIRECT",
        "no mark ~ {s1 Bo} {c1 said} {t1 it rains}. ~ INDIRECT",
        "single quotes are none ~ {s1 Bo} {c1 said} {t1 ‘it rains’}. ~ INDIRECT",
        "a quoted word ~ {s1 Bo} {c1 said} {t1 it “rains”}. ~ MIXED",
        "nine tenths of ten ~ {s1 Bo} {c1 said} {t1 .“abcdefg”}. ~ DIRECT",
        "less than nine tenths ~ {s1 Bo} {c1 said} {t1 .“abcdef”}. ~ MIXED",
        "an emoji is one character ~ {s1 Bo} {c1 said} {t1 😀“abcdefg”}. ~ DIRECT",
        "a mark left open ~ {s1 Bo} {c1 said} {t1 it “rains}. ~ MIXED",
        "a closing mark alone ~ {s1 Bo} {c1 said} {t1 it rains”}. ~ MIXED",
        "an opening mark twice ~ {s1 Bo} {c1 said} {t1 ““it rains”}. ~ DIRECT",
        "a curly mark closed by a straight one ~ {s1 Bo} {c1 said} {t1 “it rains\"}. ~ DIRECT",
        "two quotations ~ {t1 “It” “rains,”} {c1 said} {s1 Bo}. ~ DIRECT",
      })
  void theFormFollowsTheQuotationMarks(String why, String picture, Slice form) {
    assertThat(slices(picture)).as(why).containsExactly(form);
  }

  @Test
  void piecesOfAQuotationCountTogether() {
    assertThat(slices("{t1 “It,”} {c1 said} {s1 Bo}, {t1 “rains.”}"))
        .containsExactlyInAnyOrder(Slice.DIRECT, Slice.SPLIT_CONTENT);
  }

  @Test
  void anAttributionMayNameNoSource() {
    assertThat(slices("{t1 It rains}, {c1 reportedly}."))
        .containsExactlyInAnyOrder(Slice.INDIRECT, Slice.NO_SOURCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he", "she", "they", "it", "we", "i", "you", "who", "which", "his", "her", "their", "him",
        "them", "He", "I", "WHO"
      })
  void aPronounMayBeTheSource(String pronoun) {
    assertThat(slices("{s1 " + pronoun + "} {c1 said} {t1 so}."))
        .containsExactlyInAnyOrder(Slice.INDIRECT, Slice.PRONOUN_SOURCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the minister", "he himself", "its", "us", "Xi", "he,"})
  void otherSourcesAreNoPronouns(String source) {
    assertThat(slices("{s1 " + source + "} {c1 said} {t1 so}.")).containsExactly(Slice.INDIRECT);
  }

  @Test
  void piecesAroundWhiteSpaceAreNotSplit() {
    assertThat(slices("{s1 Bo} {c1 said} {t1 it}\n\u00a0 {t1 rains}{t1 !}"))
        .containsExactly(Slice.INDIRECT);
  }

  @Test
  void piecesThatOverlapAreNotSplit() {
    String text = "it rains a lot here";
    RoleSpans spans =
        new RoleSpans(
            List.of(new Span(15, 19)), List.of(), List.of(new Span(3, 8), new Span(0, 14)));

    assertThat(Slice.of(text, spans)).containsExactly(Slice.INDIRECT);
  }

  @Test
  void aPieceInsideAnotherEndsIt() {
    String text = "it rains a lot here";
    RoleSpans spans =
        new RoleSpans(
            List.of(new Span(15, 19)),
            List.of(),
            List.of(new Span(0, 8), new Span(0, 2), new Span(9, 10)));

    assertThat(Slice.of(text, spans)).containsExactly(Slice.INDIRECT);
  }

  @Test
  void labelsAreWords() {
    assertThat(List.of(Slice.values()).stream().map(Slice::label))
        .containsExactly(
            "direct", "indirect", "mixed", "no source", "pronoun source", "split content")
        .isSorted();
  }

  @Test
  void manyMarksTakeSeconds() {
    for (String part : List.of("“", "\"", "“ ", "”")) {
      String text = part.repeat(100_000);
      RoleSpans spans = new RoleSpans(List.of(), List.of(), List.of(new Span(0, text.length())));
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Slice.of(text, spans));
    }
  }
}
