package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<Span> of(String text) {
    return Sentences.of(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[He left.] [She stayed!] [Did they talk?] [Nobody knows…] [Then it rained.]",
        "[Mr. Doe met Gen. Roe at 5 p.m. in St. Ives.] [They agreed.]",
        "[The deal collapsed in the U.S.] [The talks went on.]",
        "[The U.S. Senate voted.] [It was late.]",
        "[George W. Bush spoke.] [J. R. Doe did not.]",
        "[“We will not go,” she said.] [“Why should we?”] [He laughed.]",
        "[He said no.] [Iran said yes.]",
        "[Resolution No. 5 was read.] [It passed.]",
        "[They met in Feb. 3 rounds and again on Feb. 4.] [It failed.]",
        "[They met in Feb.] [The talks failed.]",
        "[GEN. DOE LEFT.] [GEN. ROE STAYED.]",
        "[Growth was 3.5 percent.] [Prices rose.]",
        "[(He left.)] [(She stayed.)]",
        "[آیا او رفت؟] [بله.]",
        "[😀 He left.] [She stayed 😀.]",
        "[no end mark at all]",
      })
  void bracketsStandRoundSentences(String picture) {
    String text = picture.replace("[", "").replace("]", "");
    assertThat(Picture.of(text, of(text))).isEqualTo(picture);
  }

  static List<String> abbreviations() {
    return WordList.lines(Sentences.class, "abbreviations.txt");
  }

  @ParameterizedTest
  @MethodSource("abbreviations")
  void aWordOfTheListStopsNoSentenceAndItsLikenessDoes(String entry) {
    String word = entry.split(" ", -1)[0];
    String next = entry.endsWith(" 0") ? "5" : "Doe";
    assertThat(of("They saw " + word + ". " + next + " there.")).hasSize(1);
    assertThat(of("They saw xx" + word + ". " + next + " there.")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Capt. Lind left., true",
    "capt. Lind left., false",
    "CAPT. LIND LEFT., true",
    "We met J. Lind., true",
    "They met in Feb. or so., true",
    "They met in Feb. They left., false",
    "He said no. They left., false",
    "He read no. 5 of them., true",
    "They met the Capt., false",
    "They saw vs.them., false",
  })
  void aFullStopThatShortensAWordEndsNoSentence(String text, boolean shortens) {
    assertThat(Sentences.isAbbreviation(text, text.indexOf('.'))).isEqualTo(shortens);
  }

  static List<String> starters() {
    return WordList.lines(Sentences.class, "sentence-starters.txt");
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aStarterOpensASentenceAfterInitialsAndItsLikenessDoesNot(String word) {
    assertThat(of("They left the U.S. " + word + " nobody.")).hasSize(2);
    assertThat(of("They left the U.S. " + word + "x nobody.")).hasSize(1);
  }

  @Test
  void sentencesCoverAParagraphExceptTheSpaceBetween() {
    RandomText.some(2000)
        .forEach(
            text -> {
              for (Span paragraph : Paragraphs.of(text)) {
                List<Span> sentences = new ArrayList<>(Sentences.of(text, paragraph));
                assertThat(sentences.getFirst().start()).isEqualTo(paragraph.start());
                assertThat(sentences.getLast().end()).isEqualTo(paragraph.end());
                for (int at = 1; at < sentences.size(); at++) {
                  int from = sentences.get(at - 1).end();
                  int to = sentences.get(at).start();
                  assertThat(text.substring(from, to)).isNotEmpty().matches("[\\s\\h\\v]+");
                }
              }
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddTextsAreReadInTime(String text) {
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> of(text))).isNotEmpty();
  }

  static List<String> pathological() {
    return List.of(
        "A. ".repeat(600_000),
        "a.".repeat(1_000_000),
        "”".repeat(1_000_000),
        ". ".repeat(1_000_000),
        "A".repeat(2_000_000) + ". B",
        ".” ".repeat(600_000));
  }
}
