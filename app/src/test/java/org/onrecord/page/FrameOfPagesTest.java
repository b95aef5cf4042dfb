package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands round an article, or in the middle of it, and doesn't belong to it. */
class FrameOfPagesTest {
  private static final String TITLE = "Strike ends now";
  private static final String WHOLE = TITLE + "\n\n" + LONG + "\n\n" + MORE;
  private static final String ASKS =
      "<p>We and our 823 partners store and read information on your device, such as small files"
          + " and identifiers, to show you what we think that you may like.</p><p>You can change"
          + " your mind at any time, or object where we claim an interest of our own, by a click on"
          + " the shield at the foot of each page.</p>";

  private static String text(String before, String between, String after) {
    String html =
        "<title>Strike ends now</title>"
            + before
            + "<div><h1>Strike ends now</h1><p>"
            + LONG
            + "</p>"
            + between
            + "<p>"
            + MORE
            + "</p></div>"
            + after;
    return Taken.article(html).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=onetrust-consent-sdk>%s</div>",
        "<div id=CybotCookiebotDialog>%s</div>",
        "<div class='cookie-notice show'>%s</div>",
        "<div class=cmplz-cookiebanner>%s</div>",
        "<div class=qc-cmp2-container><div>%s</div></div>",
        "<div id=didomi-host>%s</div>",
        "<div role=dialog aria-modal=true>%s</div>",
        "<div role=alertdialog>%s</div>",
        "<div class=gdprBox>%s</div>",
        "<section id=cookiebar>%s</section>",
        "<dialog open>%s</dialog>",
        "<div class=fc-consent-root>%s</div>"
      })
  void whatAsksForConsentIsLeftOutThoughItIsLongerThanTheReport(String around) {
    String asks = around.formatted(ASKS + ASKS.replace("823", "824"));
    assertThat(text(asks, "", "")).isEqualTo(WHOLE);
    assertThat(text("", "", asks)).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=newsletter-signup><p>Sign up for our letter, which comes each"
            + " morning.</p></div>",
        "<aside><h3>Read on</h3><p>The baker says that the stairs keep her fit and"
            + " happy.</p></aside>",
        "<div class='share-bar'><span>Share this</span></div>",
        "<div class=ad-slot><p>Advertisement. The best boots for wet days in town.</p></div>",
        "<div class=related-posts><p>Snow closes the pass at Hohenau for a third day.</p></div>",
        "<figure class=pullquote><p>We are tired, and nobody asks us how we sleep.</p></figure>",
        "<div class=td-a-rec><ins class=adsbygoogle></ins></div>",
        "<section class=\"donation-box\"><p>If you like what we do, please give us"
            + " something.</p></section>",
        "<div role=complementary><p>Snow closes the pass at Hohenau for a third day.</p></div>",
        "<div aria-hidden=true><p>Snow closes the pass at Hohenau for a third day.</p></div>",
        "<form class=subscribe><label>Your address, please, for our daily letter.</label></form>",
        "<div class=\"poll\"><p>Do you think that the strike should have gone on?</p></div>",
        "<div class=mostRead><ol><li><a href=/1>Mayor opens bakery</a></li></ol></div>",
        "<div><a href=/1>Mayor opens bakery in a lighthouse</a><a href=/2>Snow on the"
            + " pass</a></div>",
        "<ul><li><a href=/1>Mayor opens bakery</a></li><li><a href=/2>Snow on the"
            + " pass</a></li></ul>",
        "<video><p>Your browser can't show this film, which is a pity.</p></video>",
        "<iframe src=x>Your browser can't show this frame, which is a pity.</iframe>",
        "<svg><title>An arrow that points up</title><text>Up we go, all of us.</text></svg>"
      })
  void aBoxInTheMiddleOfAReportIsLeftOut(String box) {
    assertThat(text("", box, "")).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=comments>%s</div>",
        "<section class='comments-area'><ol class=comment-list>%s</ol></section>",
        "<div id=disqus_thread>%s</div>",
        "<div class=fb-comments>%s</div>",
        "<div class='article-comments js-x'>%s</div>",
        "<div id=respond><form>%s</form></div>",
        "<div class=guestbook>%s</div>"
      })
  void whatReadersWriteIsLeftOut(String around) {
    StringBuilder comments = new StringBuilder();
    for (int at = 0; at < 9; at++) {
      comments.append("<article class=comment><p>I was there on day ").append(at);
      comments.append(
          " with the dog, and it was much worse than you write, believe me.</p></article>");
    }
    assertThat(text("", "", around.formatted(comments))).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Follow us on <a href=https://x.example>X</a> and <a href=https://f.example>F</a></p>",
        "<p><a href=/t/ports>Ports</a> <a href=/t/strikes>Strikes</a> <a href=/t/pay>Pay</a></p>",
        "<footer><p>© 2025 Harbour Post. No part of it may be used without our leave.</p></footer>",
        "<h3>You may also like</h3>",
        "<h3>More from here</h3><ul><li><a href=/1>Mayor opens bakery in a lighthouse</a></ul>",
        "<div class=author-bio><p>Ann Roe writes about ports and ships, and has done so for"
            + " years.</p></div>",
        "<nav><a href=/1>Older</a><a href=/2>Newer</a></nav>",
        "<button>Load the next report, please, now.</button>",
        "<div hidden><p>Snow closes the pass at Hohenau for a third day, it was said.</p></div>",
        "<div style='display:none'><p>Snow closes the pass at Hohenau for a third day.</p></div>"
      })
  void whatStandsUnderAReportIsLeftOut(String foot) {
    assertThat(text("", "", foot)).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a class=skip-link href=#main>Skip to content</a>",
        "<header><div>Harbour Post</div><nav><ul><li><a href=/>Home</a></ul></nav></header>",
        "<div class=ticker><b>Breaking:</b> Snow closes the pass at Hohenau for a third day.</div>",
        "<ol class=breadcrumb><li><a href=/>Home</a><li><a href=/w>World</a></ol>",
        "<div class=topbar>Thursday, 13 March 2025</div>",
        "<marquee>Snow closes the pass</marquee>",
        "<noscript>Please turn scripts on to see all of this page as it was meant.</noscript>"
      })
  void whatStandsOverAReportIsLeftOut(String head) {
    assertThat(text(head, "", "")).isEqualTo(WHOLE);
  }

  @Test
  void aPageThatIsAllInAnElementOfTheFrameIsStillRead() {
    for (String around :
        new String[] {
          "<aside>%s</aside>", "<div class=modal>%s</div>", "<div role=banner>%s</div>"
        }) {
      String html = around.formatted("<h1>Strike ends now</h1>" + paragraphs(LONG, MORE));
      assertThat(Taken.article(html).text()).as(around).isEqualTo(WHOLE);
    }
  }

  @Test
  void aPageThatHidesEverythingUntilItsScriptRunsIsStillRead() {
    String html =
        "<div style='visibility:hidden'><h1>Strike ends now</h1>"
            + paragraphs(LONG, MORE)
            + "</div>";
    assertThat(Taken.article(html).text()).contains(LONG).contains(MORE);
  }

  @Test
  void aCardUnderALinkedTitleIsNoParagraphOfTheReport() {
    String card =
        "<div><h4><a href=/1>Mayor of Tarn opens bakery in a lighthouse</a></h4><p>The baker says"
            + " that the stairs keep her fit and happy.</p></div>";
    String html =
        "<div><h1>Strike ends now</h1><p>" + LONG + "</p>" + card + "<p>" + MORE + "</p></div>";
    assertThat(Taken.zones(html))
        .containsExactly(
            "headline| Strike ends now",
            "body| " + LONG,
            "related| The baker says that the stairs keep her fit and happy.",
            "body| " + MORE);
    assertThat(text("", "", card + card.replace("/1", "/2").replace("baker", "owner")))
        .isEqualTo(WHOLE);
  }

  @Test
  void aParagraphWithManyLinksThatIsStillAReportStays() {
    String linked =
        "The <a href=/union>union</a> said on <a href=/mon>Monday</a> that it had never doubted the"
            + " <a href=/end>end</a> of it all, and that it would meet again in the spring.";
    assertThat(text("", "<p>" + linked + "</p>", ""))
        .contains("The union said on Monday that it had never doubted the end of it all");
  }

  @Test
  void aParagraphThatIsRepeatedStandsOnce() {
    assertThat(text("", "<p>" + LONG + "</p>", "")).isEqualTo(WHOLE);
  }
}
