package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements are a page's frame. */
class PruningTest {
  private static final String TEXT =
      "<div id=text>" + paragraphs(LONG, MORE, LONG + MORE) + "</div>";

  private static Pruning of(Document page) {
    return Pruning.of(page, Blocks.of(page.body(), Tags::isHidden));
  }

  /** How the element {@code x} is taken: kept, in the frame, or a line about the article. */
  private static String taken(String html) {
    Document page = Jsoup.parse("<h1>Strike ends now</h1>" + TEXT + html);
    Pruning pruning = of(page);
    var element = page.expectFirst("#x");
    if (!pruning.isPruned(element)) {
      return "kept";
    }
    return pruning.isInFrame(element) ? "frame" : "about";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav id=x>Home</nav>",
        "<aside id=x>Latest</aside>",
        "<footer id=x>Imprint</footer>",
        "<div id=x role=navigation>Home</div>",
        "<div id=x role=COMPLEMENTARY>Home</div>",
        "<div id=x role=banner>Home</div>",
        "<div id=x role=contentinfo>Home</div>",
        "<div id=x role=search>Find</div>",
        "<div id=x class=share>Share</div>",
        "<div class=sidebar><p><b id=x>Latest</b></p></div>",
        "<ul id=x class=tags><li>Ports</ul>",
        "<div id=x class=comments><p>First!</p></div>",
        "<p id=x class=ad>Boots</p>"
      })
  void whatIsNamedLikeTheFrameOrStandsInItIsTheFrame(String html) {
    assertThat(taken(html)).isEqualTo("frame");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id=x class=byline>By Ann Roe</p>",
        "<div id=x class=entry-meta>6 January 2025</div>",
        "<time id=x class=published>6 January 2025</time>",
        "<p class=byline><a id=x>Ann Roe</a></p>",
        "<div id=x class=article-info>By Ann Roe, 6 January</div>"
      })
  void aLineAboutTheArticleIsLeftOutOfTheTextButNotOfTheFacts(String html) {
    assertThat(taken(html)).isEqualTo("about");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=x>Home</div>",
        "<section id=x class=story>Home</section>",
        "<div id=x role=article>Home</div>",
        "<header id=x>Harbour Post</header>",
        "<aside id=x><h1>Rain to come</h1></aside>",
        "<div class='share tweet twitter-tweet'><p>Back</p></div><p id=x>x</p>",
        "<blockquote class=twitter-tweet><p id=x class=share>Back to work!</p></blockquote>",
        "<h2 id=x class=author>Ann Roe goes</h2>",
        "<div id=x class=toc><a href=#a>One</a><a href=#b>Two</a></div>"
      })
  void otherElementsAreKept(String html) {
    assertThat(taken(html)).isEqualTo("kept");
  }

  @Test
  void whatHoldsMuchOfThePagesProseIsKeptWhateverItsName() {
    Document page = Jsoup.parse("<div id=x class=sidebar>" + TEXT + "</div>" + paragraphs(LONG));
    assertThat(of(page).isPruned(page.expectFirst("#x"))).isFalse();
  }

  @Test
  void whatReadersAddIsLeftOutHoweverLongItIsWhereATextRemains() {
    String comments = "<div id=x class=comments>" + paragraphs(LONG, MORE).repeat(9) + "</div>";
    assertThat(taken(comments)).isEqualTo("frame");
    Document alone = Jsoup.parse(comments);
    assertThat(of(alone).isPruned(alone.expectFirst("#x"))).isFalse();
  }

  @Test
  void longLinesAboutAnArticleArePartOfIt() {
    String words = "<div id=x class=meta>" + paragraphs(LONG + " " + MORE) + "</div>";
    assertThat(taken(words)).isEqualTo("kept");
  }

  @Test
  void thePagesBodyIsNeverTheFrame() {
    Document page = Jsoup.parse("<body class='comments share sidebar'>" + TEXT + "</body>");
    assertThat(of(page).isPruned(page.body())).isFalse();
    assertThat(of(page).isInFrame(page.expectFirst("#text"))).isFalse();
    Document empty = Jsoup.parse("");
    assertThat(of(empty).isPruned(empty.body())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside id=x><ul><li class=date>6 January 2025</ul></aside>",
        "<footer id=x class=meta><time>6 January 2025</time></footer>"
      })
  void aShortFootOrBarInTheArticleWithItsDayIsAboutIt(String html) {
    Document page =
        Jsoup.parse("<article><h1>Strike ends now</h1>" + TEXT + html + "</article>" + html);
    Pruning pruning = of(page);
    assertThat(pruning.isInFrame(page.select("#x").getFirst())).isFalse();
    assertThat(pruning.isInFrame(page.select("#x").getLast())).isTrue();
    assertThat(pruning.isPruned(page.expectFirst("#x"))).isTrue();
  }
}
