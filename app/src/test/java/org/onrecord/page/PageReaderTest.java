package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Article;

class PageReaderTest {
  @Test
  void theHeadlineComesFirstThenTheParagraphs() {
    String html =
        "<title>Strike ends - Post</title><nav><a href=/>Home</a></nav><h1>Strike ends</h1>"
            + paragraphs(LONG, MORE)
            + "<footer>© Post</footer>";
    assertThat(Taken.article(html).text()).isEqualTo("Strike ends\n\n" + LONG + "\n\n" + MORE);
    assertThat(Taken.zones(html))
        .containsExactly("headline| Strike ends", "body| " + LONG + "//" + MORE);
  }

  @Test
  void aPostIsAZoneOfItsOwnWithItsAuthor() {
    String post =
        "<blockquote class='twitter-tweet'><p>Back to work! <a href=x>#harbour</a></p>&mdash; Dock"
            + " Union (@dock_union) <a href=y>January 29, 2025</a></blockquote>";
    String html =
        "<h1>Strike ends now</h1>"
            + paragraphs(LONG)
            + post
            + post.replace("Back", "Off")
            + paragraphs(MORE);
    assertThat(Taken.zones(html))
        .containsExactly(
            "headline| Strike ends now",
            "body| " + LONG,
            "post by Dock Union (@dock_union)| Back to work! #harbour/— Dock Union (@dock_union)"
                + " January 29, 2025",
            "post by Dock Union (@dock_union)| Off to work! #harbour/— Dock Union (@dock_union)"
                + " January 29, 2025",
            "body| " + MORE);
  }

  @Test
  void captionsContentsAndSectionHeadingsAreTold() {
    String html =
        "<h1>Strike ends now</h1>"
            + paragraphs(LONG)
            + "<div class=toc><p>Contents</p><ul><li><a href=#a>The deal</a></li>"
            + "<li><a href=#b>The vote</a></li></ul></div>"
            + "<figure><img src=a><figcaption>A crane at dusk</figcaption></figure>"
            + "<h2 id=a>The deal</h2>"
            + paragraphs(MORE)
            + "<p><a href=/1>Mayor opens bakery in a lighthouse</a></p>"
            + paragraphs("The vote is on Friday, and nobody doubts how it will end, she said.");
    assertThat(Taken.zones(html))
        .containsExactly(
            "headline| Strike ends now",
            "body| " + LONG,
            "contents| Contents//The deal//The vote",
            "caption| A crane at dusk",
            "headline| The deal",
            "body| " + MORE,
            "related| Mayor opens bakery in a lighthouse",
            "body| The vote is on Friday, and nobody doubts how it will end, she said.");
  }

  @Test
  void linesPartedByBreaksAreParagraphsAndOneBreakIsALine() {
    String html =
        "<h1>Strike ends now</h1><div>" + LONG + "<br><br>" + MORE + "<br>— The desk</div>";
    assertThat(Taken.article(html).text())
        .isEqualTo("Strike ends now\n\n" + LONG + "\n\n" + MORE + "\n— The desk");
  }

  @Test
  void whatIsHiddenOrNeverShownIsNotRead() {
    String html =
        "<h1>Strike ends now<script>alert('</h1>')</script></h1>"
            + paragraphs(LONG)
            + "<p style='color:red; display : none'>Hidden words that nobody sees, at all.</p>"
            + "<template><p>Words of a template that nobody sees, at all.</p></template>"
            + "<noscript><p>Words for machines without scripts, as it were.</p></noscript>"
            + paragraphs(MORE);
    assertThat(Taken.article(html).text()).isEqualTo("Strike ends now\n\n" + LONG + "\n\n" + MORE);
  }

  @Test
  void anUnfinishedTeaserListIsNotTheArticle() {
    String card =
        "<div><h3><a href=/1>Mayor opens bakery in old lighthouse</a></h3>"
            + "<p>The baker says that the stairs keep her fit.</p></div>";
    String html =
        "<h1>Strike ends now</h1><div>"
            + paragraphs(LONG, MORE)
            + "</div><div>"
            + card.replace("/1", "/2")
            + card.replace("baker ", "owner ")
            + "</div>";
    assertThat(Taken.article(html).text()).doesNotContain("stairs");
  }

  @Test
  void ofSeveralArticlesTheOneWithTheTitleIsTaken() {
    String first =
        "<article><h1>Bridge opens again</h1>"
            + paragraphs(MORE, MORE + " So be it.")
            + "</article>";
    String second =
        "<article><h1>Strike ends now</h1>" + paragraphs(LONG, LONG + " So it was.") + "</article>";
    Article article =
        Taken.article("<title>Strike ends now</title><main>" + first + second + "</main>");
    assertThat(article.text()).startsWith("Strike ends now\n\n" + LONG).doesNotContain("union");
  }

  @Test
  void commentsLongerThanTheTextAreNotTheText() {
    String comment =
        "<p>I walked past it on Sunday with the dog, and a man there told me to go on walking.</p>";
    StringBuilder comments = new StringBuilder("<div class=comments>");
    for (int at = 0; at < 12; at++) {
      comments.append(comment.replace("Sunday", "day " + at));
    }
    String html =
        "<h1>Strike ends now</h1><div>" + paragraphs(LONG, MORE) + "</div>" + comments + "</div>";
    assertThat(Taken.article(html).text()).isEqualTo("Strike ends now\n\n" + LONG + "\n\n" + MORE);
  }

  @Test
  void aNameThatPromisesTooMuchDoesNotLoseTheText() {
    String html =
        "<div class='sidebar social banner'><h2>Strike ends now</h2>"
            + paragraphs(LONG, MORE)
            + "</div>";
    assertThat(Taken.article(html).text()).contains(LONG).contains(MORE);
  }

  @Test
  void rowsOfATableAreLinesOfTheirCells() {
    String html =
        "<h1>Strike ends now</h1>"
            + paragraphs(LONG)
            + "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Marlo</td><td>12</td></tr></table>"
            + paragraphs(MORE);
    assertThat(Taken.article(html).text()).contains("\n\nPort | Ships\n\nMarlo | 12\n\n");
  }

  @Test
  void textGivenInLinkedDataFindsTheBlocksThatHoldIt() {
    String json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Strike"
            + " ends now\",\"articleBody\":\""
            + LONG
            + " "
            + MORE
            + " "
            + LONG.replace("Monday", "Tuesday")
            + "\"}</script>";
    String other =
        "<div>"
            + paragraphs(
                "Storms are expected in the north, said the office, and it asked people to stay in. "
                    .repeat(12))
            + "</div>";
    String html =
        json
            + other
            + "<h1>Strike ends now</h1><i>"
            + LONG
            + "</i><hr><i>"
            + MORE
            + "</i><hr><i>"
            + LONG.replace("Monday", "Tuesday")
            + "</i>";
    assertThat(Taken.article(html).text()).contains(LONG).contains(MORE).doesNotContain("Storms");
  }

  @Test
  void softHyphensAndOddBlanksLeaveTheWordsWhole() {
    String html =
        "<h1>Strike ends now</h1>"
            + paragraphs(
                "The har&shy;bour&nbsp;&nbsp;opened \n\t on&#8203; Monday, the man\u00ADager said, and nobody was late.");
    assertThat(Taken.article(html).text())
        .endsWith("The harbour opened on Monday, the manager said, and nobody was late.");
  }

  @Test
  void aPageWithoutTextIsNone() {
    for (String html :
        List.of(
            "",
            "<html></html>",
            "<h1>Only a title here</h1>",
            "<script>x</script>",
            "<nav><a href=x>y</a></nav>")) {
      assertThat(Taken.from(html)).as(html).isEmpty();
    }
  }

  @Test
  void aPageIsReadTheSameWayTwice() {
    String html = "<h1>Strike ends now</h1>" + paragraphs(LONG, MORE);
    assertThat(Taken.from(html)).isEqualTo(Taken.from(html));
  }
}
