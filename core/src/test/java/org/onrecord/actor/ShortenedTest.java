package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class ShortenedTest {
  @ParameterizedTest
  @CsvSource({
    "gen., general",
    "gov., governor",
    "dr., dr.",
    "gen, gen",
    "harbour., harbour.",
    "., .",
    "minister, minister"
  })
  void aShortTitleIsWrittenInFullAndAnythingElseStays(String title, String full) {
    assertThat(Shortened.inFull(title)).isEqualTo(full);
  }

  static List<String> lines() {
    return WordList.lines(Shortened.class, "shortened-words.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aShortWordKeepsItsFullStopAndALongerOneDoesNot(String line) {
    String word = line.split("\t", -1)[0];
    assertThat(tokens("met " + word + ". Lind")).isEqualTo(3);
    assertThat(tokens("met " + word + "x. Lind")).isEqualTo(4);
  }

  private static int tokens(String text) {
    return Token.cut(text, new Span(0, text.length())).size();
  }
}
