package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribution.Drawn;
import org.onrecord.text.Word;

/** The sentences of what is attributed, their words parted by blanks and they by bars. */
class ContentTest {
  private static String sentences(String picture) {
    Drawn drawn = Drawn.of(picture);
    return Content.of(drawn.text(), drawn.attribution()).sentences().stream()
        .map(ContentTest::words)
        .collect(Collectors.joining(" / "));
  }

  private static String words(List<Word> sentence) {
    return sentence.stream().filter(Word::isWord).map(Word::lower).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [She] {said} <the port is shut>.                      | the port is shut
          <“It is shut. It was full,”> [she] {said}.            | it is shut / it was full
          <“It is,”> [she] {said}, <“quite shut.”>              | it is quite shut
          [She] {said} <IS took the port>.                      | IS took the port
          [She] {said} <the IS port is shut>.                   | the IS port is shut
          <IS IT SHUT?> [SHE] {ASKED}                           | is it shut
          [She] {said} <Is is short>.                           | is is short
          """)
  void aNameInCapitalsKeepsThem(String picture, String sentences) {
    assertThat(sentences(picture)).isEqualTo(sentences);
  }
}
