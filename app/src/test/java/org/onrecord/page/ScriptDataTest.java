package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The article in the data from which a script draws a page. */
class ScriptDataTest {
  private static final String TITLE = "Strike ends at the old harbour";
  private static final String THIRD =
      "Shipowners, for their part, spoke of a hard bargain, and said that prices would have to rise.";
  private static final String WHOLE = String.join("\n\n", TITLE, LONG, MORE, THIRD);
  private static final List<Map<String, Object>> OTHERS =
      List.of(
          Map.of(
              "title", "Mayor opens bakery", "teaser", "The baker says that stairs keep her fit."),
          Map.of(
              "title", "Snow closes the pass", "teaser", "Nobody knows for how long it will be."));

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value).replace("<", "\\u003c");
  }

  private static String page(String script) {
    return "<html lang=en><head><title>"
        + TITLE
        + " | Harbour Post</title></head><body><div id=root></div>"
        + script
        + "</body></html>";
  }

  private static String next(Object props) {
    return page(
        "<script id='__NEXT_DATA__' type='application/json'>"
            + json(Map.of("props", Map.of("pageProps", props), "buildId", "x".repeat(300)))
            + "</script>");
  }

  private static String text(String html) {
    return Taken.from(html).map(found -> found.article().text()).orElse("");
  }

  @Test
  void htmlInOneField() {
    Object story =
        Map.of("title", TITLE, "bodyHtml", paragraphs(LONG, MORE, THIRD), "related", OTHERS);
    assertThat(text(next(Map.of("story", story, "latest", OTHERS)))).isEqualTo(WHOLE);
  }

  @Test
  void aListOfBlocksWithPicturesAndOtherArticlesBetween() {
    List<Object> blocks =
        List.of(
            Map.of("type", "text", "content", "<p>" + LONG + "</p>"),
            Map.of("type", "image", "caption", "A quay at night, photographed by nobody."),
            Map.of("type", "text", "content", MORE),
            Map.of("type", "relatedLinks", "content", OTHERS),
            Map.of("type", "text", "content", THIRD));
    assertThat(text(next(Map.of("headline", TITLE, "content_elements", blocks)))).isEqualTo(WHOLE);
  }

  @Test
  void paragraphsInPiecesAreJoinedAndNeighboursAreNot() {
    Object rich =
        Map.of(
            "type",
            "paragraph",
            "children",
            List.of(
                Map.of("text", LONG.substring(0, 12)),
                Map.of("text", LONG.substring(12, 20), "bold", true),
                Map.of("text", LONG.substring(20))));
    Object second = Map.of("type", "paragraph", "children", List.of(Map.of("text", MORE)));
    Object third = Map.of("type", "paragraph", "children", List.of(Map.of("text", THIRD)));
    Object body = Map.of("nodeType", "document", "content", List.of(rich, second, third));
    assertThat(text(next(Map.of("title", TITLE, "body", body)))).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.__INITIAL_STATE__ = %s;(function(){var s;}());",
        "window.__STATE__=%s",
        "var a = {b: 1, c: function(){}}; App.start(%s);",
        "/* %% */ X.global={};X.content=%s;X.tree={};"
      })
  void dataThatAreGivenToAName(String script) {
    String data =
        json(Map.of("post", Map.of("title", TITLE, "text", LONG + "\n\n" + MORE + "\n" + THIRD)));
    assertThat(text(page("<script>" + script.formatted(data) + "</script>"))).isEqualTo(WHOLE);
  }

  @Test
  void dataInAStringThatIsParsed() {
    String data = json(Map.of("title", TITLE, "text", LONG + "\n" + MORE + "\n" + THIRD));
    String script = "<script>window.d=JSON.parse(" + json(data) + ");</script>";
    assertThat(text(page(script))).isEqualTo(WHOLE);
  }

  @Test
  void textOfOtherArticlesIsNotTaken() {
    Object other = Map.of("title", "Mayor opens bakery", "text", LONG + " " + MORE + " " + THIRD);
    assertThat(text(next(Map.of("story", other)))).doesNotContain("dockers");
  }

  @Test
  void aPageThatShowsItsTextKeepsIt() {
    Object story = Map.of("title", TITLE, "text", (THIRD + " ").repeat(9));
    String shown = "<div id=root><h1>" + TITLE + "</h1>" + paragraphs(LONG, MORE);
    assertThat(text(next(story).replace("<div id=root>", shown)))
        .isEqualTo(TITLE + "\n\n" + LONG + "\n\n" + MORE);
  }

  @Test
  void whereOnlyTheFrameIsShownTheDataAreTheText() {
    Object story = Map.of("title", TITLE, "text", String.join("\n", LONG, MORE, THIRD));
    String frame =
        "<div><p>The Post is printed in Venn every day but Sunday, and belongs to its readers, who"
            + " choose its editor once in four years in the big hall of the old customs house.</p>";
    assertThat(text(next(story).replace("<div id=root>", frame))).isEqualTo(WHOLE);
  }

  @Test
  void everyPlacedWordOpensTheSameWordOfThePage() {
    Object story = Map.of("title", TITLE, "text", String.join("\n", LONG, MORE, THIRD));
    String html = next(story).replace("“", "\\u201c");
    PageArticle taken = Taken.from(html).orElseThrow();
    String text = taken.article().text();
    int placed = 0;
    for (PageMap.Stretch stretch : taken.map().stretches()) {
      String there = html.substring(stretch.pageStart(), stretch.pageEnd());
      String here = text.substring(stretch.textStart(), stretch.textEnd());
      assertThat(there.replace("\\u201c", "“")).isEqualTo(here);
      placed += here.length();
    }
    assertThat(placed).isGreaterThan(LONG.length() + MORE.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[[[[", "{a:1}", "{\"text\":\"\\ud800\"}", "null", "{}"})
  void whatIsNoJsonSaysNothing(String broken) {
    String padded = "<script>var x = " + broken + " /*" + "y".repeat(400) + "*/</script>";
    assertThat(text(page(padded))).isIn("", TITLE);
    String json = "<script type='application/json'>" + broken + " ".repeat(400) + "</script>";
    assertThat(text(page(json))).isIn("", TITLE);
  }

  @Test
  void hugeAndDeepDataAreLookedThroughInTime() {
    String deep = "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000);
    String many = json(java.util.Collections.nCopies(60_000, Map.of("title", TITLE, "t", "x y z")));
    String assigned = "var a = {b:1}; ".repeat(200_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> {
          for (String data : List.of(deep, many, assigned, "x = [".repeat(300_000))) {
            text(page("<script>var d = " + data + ";</script>"));
            text(page("<script type='application/json'>" + data + "</script>"));
          }
        });
  }
}
