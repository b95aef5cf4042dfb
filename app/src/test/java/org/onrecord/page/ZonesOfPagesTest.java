package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Zone;

/** What each stretch of a page's article is said to be. */
class ZonesOfPagesTest {
  private static final String TITLE = "headline| Strike ends now";

  /** The zones of a page whose text has {@code part} in its middle. */
  private static List<String> zones(String part) {
    return Taken.zones(
        "<h1>Strike ends now</h1><div><p>" + LONG + "</p>" + part + "<p>" + MORE + "</p></div>");
  }

  private static List<String> with(String zone) {
    return List.of(TITLE, "body| " + LONG, zone, "body| " + MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a><figcaption>A crane at dusk</figcaption></figure>",
        "<figure><img src=a><div>A crane at dusk</div></figure>",
        "<div class=wp-caption><img src=a><p class=wp-caption-text>A crane at dusk</p></div>",
        "<p class=caption>A crane at dusk</p>",
        "<div class='image-caption'><span>A crane</span> at dusk</div>",
        "<div class=photoCaption>A crane at dusk</div>",
        "<table><caption>A crane at dusk</caption></table>",
        "<div class=cutline>A crane at dusk</div>"
      })
  void wordsUnderAPictureAreACaption(String part) {
    assertThat(zones(part)).isEqualTo(with("caption| A crane at dusk"));
  }

  @Test
  void aCaptionOfOneWordOrOfLinksIsLeftOut() {
    List<String> none = List.of(TITLE, "body| " + LONG + "//" + MORE);
    assertThat(zones("<figure><figcaption>AFP</figcaption></figure>")).isEqualTo(none);
    assertThat(zones("<figure><figcaption><a href=x>See all pictures</a></figcaption></figure>"))
        .isEqualTo(none);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "h3", "h4", "h5", "h6"})
  void aHeadingOfAnyLevelInTheTextIsAHeadline(String name) {
    assertThat(zones("<%s>The deal</%s>".formatted(name, name)))
        .isEqualTo(with("headline| The deal"));
  }

  @Test
  void headingsThatNoTextFollowsAreLeftOut() {
    String html =
        "<h1>Strike ends now</h1><div><p>" + LONG + "</p><h2>The deal</h2><h3>On</h3></div>";
    assertThat(Taken.zones(html)).containsExactly(TITLE, "body| " + LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/1>Mayor of Tarn opens bakery</a></p>",
        "<p>Read: <a href=/1>Mayor of Tarn opens bakery</a></p>",
        "<p><strong><a href=/1>Mayor of Tarn opens bakery</a></strong></p>"
      })
  void aParagraphThatIsALinkIsRelated(String part) {
    assertThat(zones(part).get(2)).startsWith("related| ").endsWith("Mayor of Tarn opens bakery");
  }

  @Test
  void aWholeSentenceThatIsALinkIsBody() {
    String linked =
        "The deal, which was made by night, <a href=x>costs the port some ten million"
            + " crowns a year, as the treasurer admits.</a>";
    String words = linked.replaceAll("<[^>]*>", "");
    assertThat(zones("<p>" + linked + "</p>"))
        .containsExactly(TITLE, "body| " + LONG + "//" + words + "//" + MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=#a>The deal</a></li><li><a href=#b>The vote</a></li></ul>",
        "<div class=toc><ol><li><a href=#a>The deal</a></li><li><a href=#b>The"
            + " vote</a></li></ol></div>",
        "<nav class=table-of-contents><a href=#a>The deal</a><br><br><a href=#b>The vote</a></nav>",
        "<div id=ez-toc><p><a href=#a>The deal</a></p><p><a href=#b>The vote</a></p></div>"
      })
  void linksIntoThePageItselfAreContents(String part) {
    assertThat(zones(part)).isEqualTo(with("contents| The deal//The vote"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=#a>The deal</a></li></ul>",
        "<ul><li><a href=#>The deal</a></li><li><a href=#>The vote</a></li></ul>",
        "<ul><li><a href=/a>The deal</a></li><li><a href=/b>The vote</a></li></ul>"
      })
  void otherListsOfLinksAreNoContents(String part) {
    assertThat(zones(part)).noneMatch(zone -> zone.startsWith("contents"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twitter-tweet|Dock Union (@dock)",
        "instagram-media|Dock Union (@dock.union)",
        "bluesky-embed|Dock Union (@dock.example.social)",
        "mastodon-embed|Dock (@d)",
        "tiktok-embed|dock_union (@dock_union)",
        "truthsocial-embed|Dock Union (@dock)"
      })
  void aPostOfAnyNetworkIsAZoneWithItsAuthor(String name, String author) {
    String post =
        "<blockquote class=" + name + "><p>Back to work!</p>— " + author + "</blockquote>";
    assertThat(zones(post)).isEqualTo(with("post by " + author + "| Back to work!/— " + author));
  }

  @Test
  void aQuotationThatEndsAsPostsDoIsAPostAndAnotherIsBody() {
    String post =
        "<blockquote><p>Back to work!</p>— Dock Union (@dock) 6 January 2025</blockquote>";
    assertThat(zones(post).get(2)).startsWith("post by Dock Union (@dock)| Back to work!/");
    String quotation = "<blockquote><p>“We are tired of it all, every one of us.”</p></blockquote>";
    assertThat(zones(quotation)).noneMatch(zone -> zone.startsWith("post"));
  }

  @Test
  void aPostWithoutAnAuthorIsStillAPost() {
    assertThat(zones("<div class=telegram-post><p>Back to work!</p></div>"))
        .isEqualTo(with("post| Back to work!"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Dock Union (@dock) March 1, 2025|Dock Union (@dock)",
        "-- Dock (@a.b)|Dock (@a.b)",
        "Back! — 🚢 Dock (@dock)|🚢 Dock (@dock)",
        "― اتحاد (@dock)|اتحاد (@dock)",
        "Dock (@dock)|nobody",
        "— Dock Union|nobody",
        "— Dock (dock)|nobody",
        "''|nobody"
      })
  void aPostsBylineNamesItsAuthor(String line, String author) {
    assertThat(EmbeddedPost.author(line).orElse("nobody")).isEqualTo(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2 class=subtitle>Three weeks of silence end with a handshake by night</h2>",
        "<p class=standfirst>Three weeks of silence end with a handshake by night</p>",
        "<div class=article-lead><div>Three weeks of silence end with a handshake by"
            + " night</div></div>",
        "<p class=x>Three weeks of silence end with a handshake by night.</p>"
      })
  void aSummaryBetweenTitleAndTextIsTaken(String lead) {
    String html =
        "<header><h1>Strike ends now</h1>"
            + lead
            + "</header><div class=article-body><p>"
            + LONG
            + "</p><p>"
            + MORE
            + "</p></div>";
    assertThat(Taken.article(html).text()).contains("a handshake by night");
  }

  @Test
  void linesAboutTheArticleAreNoPartOfIt() {
    String about =
        "<p class=byline>By Ann Roe</p><p class=date>6 January 2025</p><p>World</p><p>5 min"
            + " read</p>";
    String html = "<h1>Strike ends now</h1>" + about + "<div><p>" + LONG + "</p><p>" + MORE;
    assertThat(Taken.zones(html)).containsExactly(TITLE, "body| " + LONG + "//" + MORE);
  }

  @Test
  void zonesStandInOrderWithoutOverlapAndHoldNoBlankEnds() {
    String html =
        "<h1>Strike ends now</h1><div><p> "
            + LONG
            + " </p><figure><figcaption> A crane at dusk </figcaption></figure><h2> The deal"
            + " </h2><p>"
            + MORE
            + "</p><ul><li> One thing more. </li></ul></div>";
    var article = Taken.article(html);
    int end = 0;
    for (Zone zone : article.zones()) {
      String words = zone.span().in(article.text());
      assertThat(zone.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(words).isEqualTo(words.strip()).isNotEmpty();
      end = zone.span().end();
    }
    assertThat(end).isEqualTo(article.text().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ann Roe</p>",
        "<p><a href=/x>MAYOR OPENS BAKERY IN A LIGHTHOUSE NEAR THE OLD PIER</a></p>",
        "<p>Read more</p><p><a href=/x>Mayor opens bakery in a lighthouse at last</a></p>",
        "<p>Les også: Borgermesteren åpner bakeri i et fyr</p>"
      })
  void bylinesAndCallsForAClickAreNoPartOfTheText(String part) {
    assertThat(zones(part)).isEqualTo(List.of(TITLE, "body| " + LONG + "//" + MORE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ann Roe in Orvik; Editing by Bo Lind)",
        "The following boats are for sale:"
      })
  void linesInBracketsAndLinesThatOpenAListAreText(String line) {
    String list = line.endsWith(":") ? "<ul><li>Tern</ul>" : "";
    String text = "body| " + LONG + "//" + line + "//" + (list.isEmpty() ? "" : "Tern//") + MORE;
    assertThat(zones("<p>" + line + "</p>" + list)).isEqualTo(List.of(TITLE, text));
  }

  @Test
  void aHeadingThatIsCalledATimeIsAHeading() {
    assertThat(zones("<h3><span class=time>11.04: Pilots sail</span></h3>"))
        .isEqualTo(with("headline| 11.04: Pilots sail"));
  }

  @Test
  void anItemWithWordsOfItsOwnBesideItsLinksIsText() {
    String item = "We sold the two old dories with the blue stripe to a school";
    String links = item.replace("the two", "<a href=/d>the two").replace("stripe", "stripe</a>");
    assertThat(zones("<ul><li>" + links + "</li></ul>"))
        .isEqualTo(List.of(TITLE, "body| " + LONG + "//" + item + "//" + MORE));
  }

  @Test
  void aSummaryRightUnderTheTitleMayLackItsMarkOrHoldALink() {
    String sums = "The governor says that prices rise less than feared and that there is time";
    String linked = "Pilots of the old harbour sail again, said <a href=/p>their union</a>.";
    String html =
        "<header><h1>Strike ends now</h1>%s</header><div><p>"
            + LONG
            + "</p><p>"
            + MORE
            + "</p></div>";
    assertThat(Taken.zones(html.formatted("<h2>" + sums + "</h2>")).get(1)).contains(sums);
    assertThat(Taken.zones(html.formatted("<p>" + linked + "</p>")).get(1))
        .contains("their union.");
    assertThat(Taken.zones(html.formatted("<h2>More news</h2>")).get(1)).doesNotContain("More");
  }
}
