package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** Names of two that a hyphen joins, cut where they are two. */
class CompoundsTest {
  private static String cut(String text) {
    return Compounds.cut(text, new Span(0, text.length())).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Latvia-Ghana talks        | The Latvia - Ghana talks
          the US-North Korea summit     | the US - North Korea summit
          the Hamas-Israel war          | the Hamas - Israel war
          A Tehran-Moscow pact          | A Tehran - Moscow pact
          """)
  void twoStatesOrBodiesAreTwo(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean-Claude Weiss", "the Latvia-backed party", "the Latvian-Ghanaian talks",
            "an Al-Quds day",
        "the pro-Latvia party", "the Quill-Ghana pact", "the Latvia-Quill pact", "Guinea-Bissau",
        "the Latvia-Ghana-Oman pact"
      })
  void otherHyphensJoin(String text) {
    assertThat(cut(text)).isEqualTo(text);
  }

  @Test
  void nothingIsLostOfAnyText() {
    RandomText.some(200)
        .forEach(
            text -> {
              String words = text + " Latvia-Ghana";
              String all =
                  Compounds.cut(words, new Span(0, words.length())).stream()
                      .map(token -> token.span().in(words))
                      .collect(Collectors.joining());
              assertThat(all.replaceAll("\\s", "")).isEqualTo(words.replaceAll("\\s", ""));
            });
  }
}
