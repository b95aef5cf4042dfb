package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that somebody made to break the program, or that broke on their way. */
class HostilePageTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String BODY = "<h1>Strike ends now</h1>" + Taken.paragraphs(LONG, MORE);

  private static String text(String html) {
    Optional<PageArticle> read = assertTimeoutPreemptively(LIMIT, () -> Taken.from(html));
    return read.map(page -> page.article().text()).orElse("");
  }

  @Test
  void aHundredThousandLevelsLoseNothing() {
    assertThat(text("<div>".repeat(100_000) + BODY)).contains(LONG).contains(MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>",
        "<b>",
        "<section class='a b'>",
        "<ul><li>An item in it",
        "<blockquote><p>He said that it would be so, and went.",
        "<article><div class=toc>",
        "<svg><g>",
        "<dl><dt>x<dd>y",
        "<ruby><rt>"
      })
  void thousandsOfLevelsOfAnyKindTakeLittleTime(String tags) {
    assertThat(text(BODY + tags.repeat(2_000))).contains(LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "<meta ",
        "<",
        "&",
        "<br>",
        "&amp;",
        "&eacute;",
        "<![CDATA[ x ]]>",
        "<p><i>",
        "<a href=x>link </a>",
        "<time datetime=x>y</time>",
        "<meta name=date content=x>",
        "<p>He went home now.</p>",
        "<blockquote>He went home</blockquote><p>He said that he went home and stayed there.</p>",
        "<div class=q><p>He went home now, I saw it.</p><a href=#r>Reply</a></div>",
        "<p>He went home now.</p><button>Accept</button>",
        "<div class=s><h1>He went home</h1><i>4 March 2025</i></div>",
        "<div><div><span>He went home and said nothing.</span></div></div>",
        "<script>var a = {b: [</script>",
        "</div>",
        "<h1>A title of it</h1>",
        "<img src=x onerror=y>",
        "<title>x</title>",
        " \u00A0",
        "<td>x"
      })
  void floodsOfAnyPieceTakeLittleTime(String piece) {
    assertThat(text(BODY + piece.repeat(5_000))).contains(LONG);
  }

  @Test
  void aParagraphOfMegabytesIsRead() {
    String words = "The mayor said that it was so, and left. ";
    assertThat(text("<h1>Strike ends now</h1><p>" + words.repeat(25_000)).length())
        .isGreaterThan(1_000_000);
  }

  @Test
  void aTitleOfMegabytesIsNoTitle() {
    String html = "<title>" + "word ".repeat(400_000) + "</title>" + Taken.paragraphs(LONG, MORE);
    assertThat(text(html)).isEqualTo(LONG + "\n\n" + MORE);
  }

  @Test
  void attributesAndLinkedDataOfMegabytesAreHarmless() {
    String names = "<p class='" + "share-x ".repeat(200_000) + "'>x</p>";
    String deep = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";
    String wide =
        "<script type='application/ld+json'>["
            + "{\"@type\":\"Article\"},".repeat(100_000)
            + "1]</script>";
    assertThat(text(names + deep + wide + BODY)).contains(LONG).contains(MORE);
  }

  @Test
  void scriptsInTitlesAndLinksAreWordsOrNothing() {
    String html =
        "<title>Strike ends now&lt;script&gt;alert(1)&lt;/script&gt;</title><h1>Strike ends"
            + " now<script>alert(2)</script></h1><p><a href=\"javascript:alert(3)\">"
            + LONG
            + "</a></p>"
            + Taken.paragraphs(MORE);
    assertThat(text(html)).isEqualTo("Strike ends now\n\n" + LONG + "\n\n" + MORE);
  }

  @Test
  void characterReferencesThatMeanNothingStayOrAreMarked() {
    String html =
        "<h1>Strike ends now</h1><p>AT&T; &nosuch; &#0; &#xD800; &#x110000; &lt;b&gt; " + LONG;
    assertThat(text(html)).contains("AT&T; &nosuch; \uFFFD \uFFFD \uFFFD <b> " + LONG);
  }
}
