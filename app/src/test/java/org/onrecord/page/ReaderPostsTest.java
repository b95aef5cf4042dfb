package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordList;

/** What readers wrote, in elements of which no name says so. */
class ReaderPostsTest {
  private static final String FIRST =
      "I have worked on that quay for thirty years and never saw a minister there before a vote.";
  private static final String SECOND =
      "My brother is a pilot, and he says that the nights are not paid even now, whatever they sign.";
  private static final String THIRD =
      "Shipowners, for their part, spoke of a hard bargain, and said that prices would have to rise.";
  private static final String WHOLE =
      String.join("\n\n", "Strike ends at the port", LONG, MORE, THIRD);

  private static final String ARTICLE =
      "<h1>Strike ends at the port</h1><div>" + paragraphs(LONG, MORE, THIRD) + "</div>";

  private static String text(String html) {
    return Taken.article("<title>Strike ends at the port</title><div>" + html + "</div>").text();
  }

  private static String post(String before, String words, String after) {
    return "<div class=q1>" + before + "<p>" + words + "</p>" + after + "</div>";
  }

  static Stream<String> replies() {
    return WordList.lines(ReaderPosts.class, "reply-words.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void postsUnderEachOfWhichOthersCanAnswerAreLeftOut(String word) {
    String link = "<a href='#r'>" + word + "</a>";
    String button = "<button>" + word + "</button>";
    assertThat(text(ARTICLE + "<div>" + post("", FIRST, link) + post("", SECOND, link) + "</div>"))
        .isEqualTo(WHOLE);
    assertThat(
            text(ARTICLE + "<div>" + post("", FIRST, button) + post("", SECOND, button) + "</div>"))
        .isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 comments",
        "Comments (2)",
        "Comments: 2",
        "Leave a reply",
        "1,204 Responses to “Strike ends at the port”",
        "Join the conversation",
        "What do you think of it? (2)",
        "2 Kommentare",
        "Commentaires (2)",
        "3 комментария",
        "7 نظرات"
      })
  void whatFollowsAHeadingThatCountsReadersPostsIsLeftOut(String heading) {
    String posts = post("", FIRST, "") + post("", SECOND, "");
    assertThat(text(ARTICLE + "<div><h3>" + heading + "</h3>" + posts + "</div>")).isEqualTo(WHOLE);
    assertThat(text(ARTICLE + "<div><div><b>" + heading + "</b></div>" + posts + "</div>"))
        .isEqualTo(WHOLE);
  }

  @Test
  void postsOfWhichEachNamesWhoSaysItAreLeftOut() {
    String posts =
        post("<cite>ottokar says:</cite>", FIRST, "") + post("<cite>Ines says:</cite>", SECOND, "");
    assertThat(text(ARTICLE + "<div>" + posts + "</div>")).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p><a href='#c'>2 comments</a></p>", "<div>2 comments</div>"})
  void aLinkToThePostsOrACountOfThemOverTheTextOpensNone(String over) {
    assertThat(text(ARTICLE.replace("<div>", over + "<div>"))).isEqualTo(WHOLE);
  }

  @Test
  void aSectionOfTheTextMayBeOnComments() {
    String html =
        "<h1>Strike ends at the port</h1><div>"
            + paragraphs(LONG, MORE, THIRD)
            + "<h3>Comments</h3>"
            + paragraphs(FIRST)
            + "<h3>Laws</h3>"
            + paragraphs(SECOND)
            + "</div>";
    assertThat(text(html)).contains(FIRST, SECOND);
    String written = html.replace("<h3>Laws", "<form><textarea></textarea></form><h3>Laws");
    assertThat(text(written)).doesNotContain(FIRST).contains(SECOND);
  }

  @Test
  void aDiscussionThatIsThePageIsItsText() {
    String link = "<a href='#r'>Reply</a>";
    String html =
        "<h1>Strike ends at the port</h1><div>"
            + post("", LONG, link)
            + post("", FIRST, link)
            + post("", SECOND, link)
            + "</div>";
    assertThat(text(html)).contains(LONG, FIRST, SECOND).doesNotContain("Reply");
  }

  @Test
  void aReportThatQuotesWhatSomebodySaysInALineOfItsOwnKeepsIt() {
    String html =
        "<h1>Strike ends at the port</h1><div>"
            + paragraphs(LONG, "The minister says:", MORE, "The union says:", THIRD)
            + "</div>"
            + paragraphs(FIRST, SECOND);
    assertThat(text(html)).contains(LONG, MORE, THIRD);
    String divisions = html.replace("<p>", "<div>").replace("</p>", "</div>");
    assertThat(text(divisions)).contains(LONG, MORE, THIRD);
  }
}
