package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which element of a page is taken for the one that holds the text. */
class ContainerTest {
  private static final String TEXT = paragraphs(LONG, MORE, MORE + " " + LONG);
  private static final String SHORT =
      paragraphs("The baker says that the stairs keep her fit and happy.");

  private static Element chosen(String html) {
    Element body = Jsoup.parse(html).body();
    List<Block> blocks = Blocks.of(body, Tags::isHidden);
    Optional<Block> title = blocks.stream().filter(Block::isHeading).findFirst();
    return Container.of(body, blocks, title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=x>%s</div>",
        "<article><div id=x>%s</div></article>",
        "<main><div><div id=x>%s</div></div></main>",
        "<div><span><div id=x>%s</div></span></div>",
        "<table><tr><td id=x>%s</td></tr></table>",
        "<section id=x>%s</section>",
        "<blockquote><div id=x>%s</div></blockquote>"
      })
  void theInnermostElementWithNearlyAllOfTheTextIsChosen(String around) {
    String html = "<div>" + SHORT + "</div>" + around.formatted(TEXT) + "<div>" + SHORT + "</div>";
    assertThat(chosen(html).id()).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=x itemprop=articleBody>%s</div>",
        "<div id=x class=entry-content>%s</div>",
        "<article id=x>%s</article>",
        "<div id=x role=article>%s</div>"
      })
  void anElementThatThePageNamesIsChosenThoughTextStandsBesideIt(String named) {
    String other = ("<div>" + SHORT + "</div>").repeat(8);
    assertThat(chosen(other + named.formatted(TEXT)).id()).isEqualTo("x");
    assertThat(chosen(named.formatted(TEXT) + other).id()).isEqualTo("x");
    assertThat(chosen(other + "<div id=x>" + TEXT + "</div>").normalName()).isEqualTo("body");
  }

  @Test
  void aParagraphThatHoldsTheWholeTextGivesTheElementRoundIt() {
    assertThat(chosen("<div id=x><p>" + LONG + " " + MORE + "</p></div>").id()).isEqualTo("x");
  }

  @Test
  void withoutAnyProseThePageItselfIsChosen() {
    assertThat(chosen("<div><a href=x>Home</a></div>").normalName()).isEqualTo("body");
    assertThat(chosen("").normalName()).isEqualTo("body");
  }

  @Test
  void textThatIsSpreadOverSeveralElementsGivesTheOneRoundThem() {
    String html =
        "<div id=x><div>" + paragraphs(LONG) + "</div><div>" + paragraphs(MORE) + "</div></div>";
    assertThat(chosen(html + "<div>" + SHORT + "</div>").id()).isEqualTo("x");
  }

  @Test
  void ofWholeArticlesBelowOneAnotherTheFirstIsTakenOrTheOneWithTheTitle() {
    String one = "<article id=one><h1>Strike ends now</h1>" + TEXT + "</article>";
    String two = "<article id=two><h1>Rain to come</h1>" + TEXT + "</article>";
    assertThat(chosen("<div>" + one + two + "</div>").id()).isEqualTo("one");
    assertThat(chosen("<h2>Rain to come</h2><div>" + one + two + "</div>").id()).isEqualTo("one");
    Element body = Jsoup.parse("<div>" + one + two + "</div>").body();
    List<Block> blocks = Blocks.of(body, Tags::isHidden);
    Optional<Block> title =
        blocks.stream().filter(block -> block.text().startsWith("Rain")).findFirst();
    assertThat(Container.of(body, blocks, title).id()).isEqualTo("two");
  }

  @Test
  void anArticleInsideAnArticleIsOneOfOne() {
    String inner = "<article id=in><h1>Rain to come</h1>" + TEXT + "</article>";
    String html = "<article id=x><h1>Strike ends now</h1>" + TEXT + TEXT + inner + "</article>";
    assertThat(Container.isIn(chosen(html), Jsoup.parse(html).body())).isFalse();
    assertThat(chosen(html).text()).contains("old harbour");
  }

  @Test
  void anElementIsInItselfAndInThoseRoundIt() {
    Element body = Jsoup.parse("<div id=a><p id=b></p></div><p id=c></p>").body();
    Element inner = body.expectFirst("#b");
    assertThat(Container.isIn(inner, inner)).isTrue();
    assertThat(Container.isIn(inner, body)).isTrue();
    assertThat(Container.isIn(body, inner)).isFalse();
    assertThat(Container.isIn(inner, body.expectFirst("#c"))).isFalse();
  }

  @Test
  void textSpeaksMostForTheElementsNearestToItAndLinksAgainstAllOfThem() {
    Element body = Jsoup.parse("<div id=a>" + TEXT + "<p><a href=x>Home now</a></p></div>").body();
    List<Block> blocks = Blocks.of(body, Tags::isHidden);
    Weights weights = new Weights(body, blocks);
    double prose = blocks.stream().mapToDouble(block -> Math.max(0, block.weight())).sum();
    double inside = 0.9 * prose - 2;
    assertThat(weights.of(body.expectFirst("#a"))).isCloseTo(inside, within(0.001));
    assertThat(weights.of(body)).isCloseTo(0.9 * inside, within(0.001));
    assertThat(weights.prose(body)).isEqualTo(prose);
    assertThat(weights.words(body)).isEqualTo(blocks.stream().mapToInt(Block::words).sum());
    assertThat(weights.isLinks(body)).isFalse();
    assertThat(weights.isLinks(body.expectFirst("p:has(a)"))).isTrue();
    assertThat(weights.words(new Element("div"))).isZero();
  }

  @Test
  void piecesOfOneNameThatSomethingInterruptsAreOneText() {
    String html =
        "<div id=x><div class=p1>"
            + paragraphs(LONG, MORE, LONG)
            + "</div><div class=q><p>Nobody paid for this place.</p></div><div class=p1>"
            + paragraphs(MORE)
            + "</div></div>";
    assertThat(chosen(html + "<div>" + SHORT + "</div>").id()).isEqualTo("x");
  }

  @Test
  void rowsOfOneNameThatHoldLittleAreNoPieces() {
    String row = "<div class=row>" + SHORT + "</div>";
    String text = "<div class=row><div id=x>" + TEXT + TEXT + TEXT + "</div></div>";
    assertThat(chosen("<div>" + row + text + row + "</div>").id()).isEqualTo("x");
  }

  @Test
  void theEndOfATextThatStandsApartBelongsToIt() {
    String most = "<div class=a>" + TEXT + TEXT + "</div>";
    String end = "<div class=b>" + paragraphs(LONG, MORE) + "</div>";
    assertThat(chosen("<div id=x>" + most + end + "</div>").id()).isEqualTo("x");
  }

  @Test
  void cardsOfOneNameWithLinkedTitlesAreNoPieces() {
    String card =
        "<div class=p1><h3><a href=/n/1>Rain to come</a></h3>" + paragraphs(MORE) + "</div>";
    String text = "<div class=p1 id=x>" + TEXT.repeat(8) + "</div>";
    assertThat(chosen("<div>" + text + card + card + "</div>").id()).isEqualTo("x");
  }

  @Test
  void ofStoriesWithATitleAndADayEachTheFirstIsTaken() {
    String story = "<div class=s id=%s><h1>%s</h1><i>4 March 2025</i><div>%s</div></div>";
    String html =
        "<div>"
            + story.formatted("one", "Strike ends now", TEXT)
            + story.formatted("two", "Rain to come", TEXT)
            + "</div>";
    assertThat(Container.isIn(chosen(html), Jsoup.parse(html).body())).isFalse();
    assertThat(chosen(html).closest("#one")).isNotNull();
  }

  @Test
  void sectionsOfOneTextThatHaveMainTitlesAndNoDayAreAllOfIt() {
    String section = "<section class=s><h1>%s</h1>%s</section>";
    String html =
        "<div id=x>" + section.formatted("One", TEXT) + section.formatted("Two", TEXT) + "</div>";
    assertThat(chosen(html).id()).isEqualTo("x");
  }
}
