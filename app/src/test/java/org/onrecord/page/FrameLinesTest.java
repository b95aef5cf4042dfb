package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry of the list of lines: the line that it must catch in a page, and one it must not. */
class FrameLinesTest {
  private static final String THIRD =
      "Shipowners, for their part, spoke of a hard bargain, and said that prices would have to rise.";

  static Stream<String> whole() {
    return FrameLines.entries("whole").stream();
  }

  static Stream<String> starts() {
    return FrameLines.entries("start").stream();
  }

  static Stream<String> anywhere() {
    return FrameLines.entries("any").stream();
  }

  private static String text(String... between) {
    String html =
        "<h1>Strike ends now</h1><div>"
            + paragraphs(LONG)
            + paragraphs(between)
            + paragraphs(MORE, THIRD)
            + "</div>";
    return Taken.article(html).text();
  }

  private static String textWith(String line) {
    return String.join("\n\n", "Strike ends now", LONG, line, MORE, THIRD);
  }

  private static final String WHOLE = String.join("\n\n", "Strike ends now", LONG, MORE, THIRD);

  @ParameterizedTest
  @MethodSource("whole")
  void aLineOfTheseWordsAloneIsLeftOut(String words) {
    assertThat(text(words)).isEqualTo(WHOLE);
    assertThat(text("» " + words + " …")).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aSentenceWithTheseWordsIsText(String words) {
    String sentence = "The union's head called the paper's “" + words + "” a bad joke on Monday.";
    assertThat(text(sentence)).isEqualTo(textWith(sentence));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aShortLineThatBeginsSoIsLeftOut(String words) {
    assertThat(text(words + " mayor of a distant town opens bakery in a lighthouse."))
        .isEqualTo(WHOLE);
    assertThat(text("• " + words + " the wind turns again in the north.")).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aSentenceInWhichTheseWordsStandLaterIsText(String words) {
    String sentence = "On the wall somebody wrote " + words + " and nobody knew what it meant.";
    assertThat(text(sentence)).isEqualTo(textWith(sentence));
  }

  @ParameterizedTest
  @MethodSource("anywhere")
  void aLineInWhichTheseWordsStandIsLeftOut(String words) {
    assertThat(text("The Harbour Post, 2025. " + words + " for the whole of this paper."))
        .isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @MethodSource("anywhere")
  void aLongParagraphWithTheseWordsIsText(String words) {
    String paragraph = LONG + " " + MORE + " " + THIRD + " " + words + " " + THIRD;
    assertThat(text(paragraph)).contains(words);
  }

  @Test
  void aWordThatOnlyBeginsLikeOneIsText() {
    String sentence = "Assines of the north, as they are called, came down to the harbour today.";
    assertThat(text(sentence)).isEqualTo(textWith(sentence));
  }

  @Test
  void aLabelOverABoxTakesTheBoxWithIt() {
    String html =
        "<h1>Strike ends now</h1><div>"
            + paragraphs(LONG)
            + "<div><span>Advertisement</span><br>Windows that keep out the winter, now cheaper!</div>"
            + paragraphs(MORE)
            + "</div>";
    assertThat(Taken.article(html).text()).isEqualTo("Strike ends now\n\n" + LONG + "\n\n" + MORE);
  }

  @Test
  void aHeadingOfSuchWordsIsLeftOutAndATitleIsNot() {
    String html =
        "<title>Share</title><h1>Share</h1><div>"
            + paragraphs(LONG)
            + "<h3>Read also</h3>"
            + paragraphs(MORE)
            + "</div>";
    assertThat(Taken.article(html).text()).isEqualTo("Share\n\n" + LONG + "\n\n" + MORE);
  }

  @Test
  void aPageOfNothingElseIsStillReadable() {
    String line = "All rights reserved by the Harbour Post of 1902, the oldest paper of the port.";
    assertThat(Taken.from(paragraphs(line)).map(found -> found.article().text()).orElse(""))
        .isIn("", line);
  }
}
