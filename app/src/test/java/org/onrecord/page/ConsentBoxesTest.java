package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.WordList;

/** Boxes that ask for consent, by the button and what is said beside it. */
class ConsentBoxesTest {
  private static final String ASKS =
      "The paper and those who pay for it would like to keep cookies on your device and to learn"
          + " from them which reports are read, by whom, where and for how long.";
  private static final String SAME =
      "What is learned so is kept for two years and may be given to others who measure and sell.";
  private static final String WHOLE = "Strike ends now\n\n" + LONG + "\n\n" + MORE;
  private static final String ARTICLE =
      "<div><h1>Strike ends now</h1>" + paragraphs(LONG, MORE) + "</div>";

  private static String text(String html) {
    return Taken.article("<title>Strike ends now</title>" + html).text();
  }

  static Stream<String> labels() {
    return WordList.lines(ConsentBoxes.class, "accept-words.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void aBoxWithAButtonToConsentIsLeftOutHoweverLongItIs(String label) {
    String words = paragraphs(ASKS, SAME, ASKS + " " + SAME);
    String box = "<div class=x7>" + words + "<button>" + label + "</button></div>";
    assertThat(text(box + ARTICLE)).isEqualTo(WHOLE);
    String apart = "<div><div>" + words + "</div><div><a href='#'>" + label + "</a></div></div>";
    assertThat(text(apart + ARTICLE)).isEqualTo(WHOLE);
    String input = "<div>" + words + "<input type=submit value='" + label + "'></div>";
    assertThat(text(input + ARTICLE)).isEqualTo(WHOLE);
  }

  @Test
  void aReportOnConsentIsText() {
    String report = "A court ruled that cookies may not be kept without consent, as it is law.";
    String html = "<div><h1>Strike ends now</h1>" + paragraphs(LONG, report, MORE) + "</div>";
    assertThat(text(html)).contains(report);
  }

  @Test
  void aButtonToAcceptWithoutAWordOnDataTakesNothingWithIt() {
    String html =
        "<div><h1>Strike ends now</h1>" + paragraphs(LONG, MORE) + "<button>Accept</button></div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void theArticleAroundAButtonIsNotTheBox() {
    String html =
        "<main><h1>Strike ends now</h1>"
            + paragraphs(LONG, MORE + " Cookies were served.")
            + "<div><button>Accept all</button></div></main>";
    assertThat(text(html)).contains(LONG, MORE);
  }
}
