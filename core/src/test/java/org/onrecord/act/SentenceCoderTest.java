package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.encoder.Depth;

class SentenceCoderTest {
  private static final SentenceCoder CODER = SentenceCoder.load(Depth.TWELVE);

  private static Coded code(String sentence) {
    return CODER.code(sentence, Optional.empty(), Optional.empty()).orElseThrow();
  }

  private static Coded code(String sentence, String source, String target) {
    return CODER.code(sentence, Optional.of(source), Optional.of(target)).orElseThrow();
  }

  @Test
  void plainDeedsAreCoded() {
    assertThat(code("Norland shelled a village in the hills.").code()).isEqualTo(Code.ASSAULT);
    assertThat(code("Kestria cut all diplomatic ties with Norland.").code())
        .isEqualTo(Code.SANCTION);
    assertThat(code("Thousands marched against the government in Ostrava.").code())
        .isEqualTo(Code.PROTEST);
    assertThat(code("The ministers of Norland and Kestria met for talks.").code())
        .isEqualTo(Code.CONSULT);
  }

  @Test
  void whoDoesItIsFound() {
    assertThat(code("Norland sent food and medicine to Kestria.").source()).contains("Norland");
  }

  @Test
  void whoIsGivenIsKeptAsGiven() {
    Coded coded = code("Norland sent food to Kestria.", "norland ", "The Moon");
    assertThat(coded.source()).contains("norland ");
    assertThat(coded.target()).contains("The Moon");
    assertThat(coded.code()).isEqualTo(Code.AID);
  }

  @Test
  void oneGivenPartyLeavesTheOtherToBeFound() {
    Coded coded =
        CODER
            .code("Norland sent food to Kestria.", Optional.empty(), Optional.of("Kestria"))
            .orElseThrow();
    assertThat(coded.source()).contains("Norland");
    assertThat(coded.target()).contains("Kestria");
  }

  @Test
  void theSameSentenceIsCodedAlikeWhateverCameBefore() {
    String sentence = "Police arrested nine students in Ostrava.";
    Coded first = code(sentence);
    code("Kestria thanked Norland. ".repeat(40));
    assertThat(code(sentence)).isEqualTo(first);
  }

  @Test
  void whatHasNoWordsIsNotCoded() {
    for (String nothing : List.of("", " \n\t", "\u200B")) {
      assertThat(CODER.code(nothing, Optional.empty(), Optional.empty())).as(nothing).isEmpty();
    }
  }

  @Test
  @Timeout(60)
  void hostileSentencesGetACodeToo() {
    for (String hostile :
        List.of(
            "“".repeat(3000),
            "\uD83D\uDE00".repeat(500),
            "a".repeat(20_000),
            "\u202Eabc\u202C (((((",
            "İİİ ẞ ﬁ",
            "他说了什么")) {
      Coded coded = code(hostile, "İ", hostile.substring(0, 2));
      assertThat(coded.confidence()).isBetween(0.0, 1.0);
    }
  }
}
