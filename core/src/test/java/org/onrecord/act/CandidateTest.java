package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** How likely somebody is meant; who stands in brackets. */
class CandidateTest {
  private static double score(String picture, Type type, Code code) {
    return score(picture, type, code, Mention.Kind.NAME);
  }

  private static double score(String picture, Type type, Code code, Mention.Kind kind) {
    int from = picture.indexOf('[');
    int to = picture.indexOf(']') - 1;
    String text = picture.replaceAll("[\\[\\]]", "");
    Span who = new Span(from, to);
    return new Candidate(new Span(0, text.length()), new Mention(who, who, kind, type), type)
        .score(text, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It would act against [Ghana]. | It would act like [Ghana]. | THREATEN",
        "It would act with [Ghana]. | It would act like [Ghana]. | AGREE",
        "It was done by [Ghana]. | It was done like [Ghana]. | ACCUSE",
        "[Ghana] was late again. | Again they were late like [Ghana]. | ACCUSE",
        "It came before the [Ghana] vote. | It came at the [Ghana] vote. | STATE",
        "It hurt [Ghana]. | It all went on in [Ghana]. | REJECT",
      })
  void oneIsLikelierThanTheOther(String likelier, String other, Code code) {
    assertThat(score(likelier, Type.COUNTRY, code)).isGreaterThan(score(other, Type.COUNTRY, code));
  }

  @Test
  void aStateIsLikelierThanAGroup() {
    String picture = "It hurt [Ghana].";
    assertThat(score(picture, Type.COUNTRY, Code.ACCUSE))
        .isGreaterThan(score(picture, Type.GROUP, Code.ACCUSE));
  }

  @Test
  void aNameIsLikelierThanAPronoun() {
    String picture = "It hurt [her].";
    assertThat(score(picture, Type.PERSON, Code.ACCUSE, Mention.Kind.NAME))
        .isGreaterThan(score(picture, Type.PERSON, Code.ACCUSE, Mention.Kind.PRONOUN));
  }

  @Test
  void whereSomethingHappensNobodyIsMeant() {
    assertThat(score("It happened in [Ghana].", Type.COUNTRY, Code.AGREE))
        .isLessThan(Candidate.LEAST);
  }

  @Test
  void howFarSomebodyStandsCountsUpToAPoint() {
    double near = score("word ".repeat(30) + "[Ghana]", Type.COUNTRY, Code.REJECT);
    double far = score("word ".repeat(300) + "[Ghana]", Type.COUNTRY, Code.REJECT);
    assertThat(far).isEqualTo(near);
  }
}
