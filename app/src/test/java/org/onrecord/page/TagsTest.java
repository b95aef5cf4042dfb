package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements a reader sees, and which begin a line. */
class TagsTest {
  private static Element first(String html) {
    return Jsoup.parse(html).body().child(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>x</div>",
        "<div hidden=until-found>x</div>",
        "<div aria-hidden=true>x</div>",
        "<div aria-hidden=TRUE>x</div>",
        "<div style='display:none'>x</div>",
        "<div style='display : none;'>x</div>",
        "<div style='color:red;display:none !important'>x</div>",
        "<div style='VISIBILITY: hidden'>x</div>",
        "<div style='a:b; visibility:hidden'>x</div>"
      })
  void whatThePageHidesIsHidden(String html) {
    assertThat(Tags.isHidden(first(html))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>x</div>",
        "<div aria-hidden=false>x</div>",
        "<div aria-hidden>x</div>",
        "<div style='display:block'>x</div>",
        "<div style='x-display:none'>x</div>",
        "<div style='visibility:visible'>x</div>",
        "<div class=hidden>x</div>",
        "<div data-hidden=true>x</div>",
        "<div style='background:url(display:none)'>x</div>"
      })
  void otherElementsAreShown(String html) {
    assertThat(Tags.isHidden(first(html))).isFalse();
  }

  @Test
  void aBodyThatIsHiddenUntilItsScriptRunsIsNot() {
    Element body = Jsoup.parse("<body hidden style='display:none'><p>x</p></body>").body();
    assertThat(Tags.isHidden(body)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "DIV", "li", "h1", "blockquote", "pre", "tr", "figcaption", "hr"})
  void blocksBeginALine(String name) {
    assertThat(Tags.isBlock(new Element(name))).isTrue();
    assertThat(Tags.isSilent(new Element(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"span", "b", "a", "td", "br", "x-custom", "time", "img", "font", "ruby"})
  void otherElementsStandInALine(String name) {
    assertThat(Tags.isBlock(new Element(name))).isFalse();
    assertThat(Tags.isSilent(new Element(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "noscript", "svg", "button", "template", "iframe"})
  void someAreNeverRead(String name) {
    assertThat(Tags.isSilent(new Element(name))).isTrue();
  }

  @Test
  void headingsAreThoseOfSixLevels() {
    assertThat(Tags.isHeading(new Element("h1"))).isTrue();
    assertThat(Tags.isHeading(new Element("H6"))).isTrue();
    assertThat(Tags.isHeading(new Element("h7"))).isFalse();
    assertThat(Tags.isHeading(new Element("hr"))).isFalse();
    assertThat(Tags.isHeading(new Element("header"))).isFalse();
  }

  @Test
  void aNodeIsOfANameOnlyIfItIsAnElement() {
    assertThat(Tags.is(new TextNode("p"), "p")).isFalse();
    assertThat(Tags.is(null, "p")).isFalse();
    assertThat(Tags.is(new Element("P"), "a", "p")).isTrue();
    assertThat(Tags.is(new Element("p"))).isFalse();
  }

  @Test
  void anElementStandsInsideItselfAndThoseRoundIt() {
    Element inner = first("<ul><li><b>x</b></li></ul>").expectFirst("b");
    assertThat(Tags.isInside(inner, "b")).isTrue();
    assertThat(Tags.isInside(inner, "ul")).isTrue();
    assertThat(Tags.isInside(inner, "ol", "table")).isFalse();
  }
}
