package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which sites write linked data, right and wrong. */
class LinkedDataShapesTest {
  private static final String ARTICLE = "{\"@type\":\"NewsArticle\",\"headline\":\"Yes\"}";

  private static LinkedData of(String... scripts) {
    StringBuilder html = new StringBuilder();
    for (String script : scripts) {
      html.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return LinkedData.of(Jsoup.parse(html.toString()));
  }

  private static String headline(String... scripts) {
    return of(scripts).field("headline").orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "OpinionNewsArticle",
        "AnalysisNewsArticle",
        "BackgroundNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "SocialMediaPosting\",\"Article",
        "Report",
        "Review",
        "DiscussionForumPosting",
        "http://schema.org/NewsArticle",
        "https://schema.org/NewsArticle"
      })
  void everyKindOfArticleIsAnArticle(String type) {
    String types = type.contains("\"") ? "[\"" + type + "\"]" : "\"" + type + "\"";
    assertThat(headline("{\"@type\":" + types + ",\"headline\":\"Yes\"}")).isEqualTo("Yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Person",
        "VideoObject",
        "ImageObject",
        "Articles",
        "ItemList",
        "Event",
        "article"
      })
  void otherThingsAreNone(String type) {
    assertThat(headline("{\"@type\":\"" + type + "\",\"headline\":\"No\"}")).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "[%s]",
        "[[%s]]",
        "{\"@graph\":[{\"@type\":\"Person\"},%s]}",
        "{\"@graph\":{\"a\":%s}}",
        "{\"@type\":\"WebPage\",\"mainEntity\":%s}",
        "{\"@type\":\"WebPage\",\"mainEntityOfPage\":[%s]}",
        "[null,1,\"x\",%s]",
        "\uFEFF%s",
        "  \n%s\n ; ",
        "<!--%s-->",
        "<![CDATA[%s]]>",
        "// <![CDATA[\n%s\n// ]]>",
        "/* made by a plugin */ %s",
        "%s // the end"
      })
  void theArticleIsFoundHoweverItIsWrapped(String wrapping) {
    assertThat(headline(wrapping.formatted(ARTICLE))).isEqualTo("Yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"ItemList\",\"itemListElement\":[%s]}",
        "{\"@type\":\"CreativeWork\",\"isPartOf\":%s}",
        "{\"@type\":\"WebPage\",\"relatedLink\":[%s]}",
        "{\"@type\":\"WebPage\",\"hasPart\":%s}",
        "{\"@type\":\"WebPage\",\"comment\":[%s]}",
        "{\"@type\":\"WebPage\",\"mentions\":[%s]}"
      })
  void articlesThatThePageOnlyPointsToAreNotItsOwn(String around) {
    assertThat(headline(around.formatted(ARTICLE))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"headline\":\"Yes",
        "{\"@type\":\"NewsArticle\" \"headline\":\"Yes\"}",
        "{'@type':'NewsArticle'}",
        "undefined",
        "{\"@type\":{\"a\":1},\"headline\":\"x\"}",
        "{\"@type\":\"NewsArticle\",\"headline\":[\"a\",\"b\"]}",
        "{\"@type\":\"NewsArticle\",\"headline\":true}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"   \"}"
      })
  void whatIsBrokenSaysNothingAndTheNextScriptIsRead(String broken) {
    assertThat(headline(broken)).isEqualTo("none");
    assertThat(of(broken, "{\"@type\":\"WebSite\",\"name\":\"Post\"}").nameOf("WebSite"))
        .contains("Post");
  }

  @Test
  void textsMayHoldLineBreaksTabsAndStrangeEscapes() {
    assertThat(headline("{\"@type\":\"Article\",\"headline\":\"Strike\nends\tit\\'s \\u0026 so\"}"))
        .isEqualTo("Strike\nends\tit's & so");
    assertThat(headline("{\"@type\":\"Article\",\"headline\":\"Caf\\u00e9 &quot;x&quot;\",}"))
        .isEqualTo("Café \"x\"");
  }

  @Test
  void aValueMayBeAListOfOneOrAnObjectWithAValue() {
    assertThat(headline("{\"@type\":\"Article\",\"headline\":[\"Yes\"]}")).isEqualTo("Yes");
    assertThat(headline("{\"@type\":\"Article\",\"headline\":{\"@value\":\"Yes\"}}"))
        .isEqualTo("Yes");
    assertThat(headline("{\"@type\":[\"Article\"],\"headline\":[{\"@value\":\"Yes\"}]}"))
        .isEqualTo("Yes");
  }

  @Test
  void ofSeveralArticlesTheOuterOneComesFirst() {
    String nested =
        "{\"@type\":\"Article\",\"headline\":\"Outer\",\"about\":{\"@type\":\"Article\",\"headline\":\"In\"}}";
    assertThat(headline(nested)).isEqualTo("Outer");
    assertThat(headline("{\"@type\":\"Article\",\"articleBody\":\"x\"}", ARTICLE)).isEqualTo("Yes");
  }

  @Test
  void whatTheArticleLeavesOutThePageMaySay() {
    String page = "{\"@type\":\"WebPage\",\"datePublished\":\"2025-01-06\",\"inLanguage\":\"EN\"}";
    LinkedData both = of(page, ARTICLE);
    assertThat(both.field("headline")).contains("Yes");
    assertThat(both.field("datePublished")).contains("2025-01-06");
    assertThat(both.language()).contains("en");
    assertThat(of(page).field("datePublished")).contains("2025-01-06");
    assertThat(of("{\"@type\":\"WebPage\",\"inLanguage\":\"en\"}").language()).isEmpty();
  }

  @Test
  void aReferenceIsFollowedToTheObjectThatSaysMost() {
    LinkedData data =
        of(
            "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"h\",\"publisher\":{\"@id\":\"#o\"}},"
                + "{\"@id\":\"#o\"},{\"@id\":\"#o\",\"@type\":\"Organization\",\"name\":\"Post\"}]}");
    assertThat(data.names("publisher")).containsExactly("Post");
    assertThat(of("{\"@type\":\"Article\",\"headline\":\"h\",\"author\":{\"@id\":\"#none\"}}"))
        .extracting(found -> found.names("author"))
        .isEqualTo(List.of());
  }

  @Test
  void referencesInACircleEnd() {
    LinkedData data =
        of(
            "{\"@type\":\"Article\",\"headline\":\"h\",\"author\":{\"@id\":\"#a\",\"name\":{\"@id\":\"#a\"}}}");
    assertThat(data.names("author")).isEmpty();
  }

  @Test
  void otherScriptsAreNoLinkedData() {
    var page =
        Jsoup.parse(
            "<script>"
                + ARTICLE
                + "</script><script type=application/json>"
                + ARTICLE
                + "</script>");
    assertThat(LinkedData.of(page).field("headline")).isEmpty();
    assertThat(
            LinkedData.of(
                    Jsoup.parse(
                        "<body><script type='application/ld+json; charset=utf-8'>"
                            + ARTICLE
                            + "</script>"))
                .field("headline"))
        .contains("Yes");
  }

  @Test
  void aCrowdOfObjectsIsCutOffAndStillRead() {
    String crowd = "[" + ARTICLE + ",{\"@type\":\"Person\"}".repeat(20_000) + "]";
    assertThat(headline(crowd)).isEqualTo("Yes");
  }
}
