package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
  private static LinkedData of(String... scripts) {
    StringBuilder html = new StringBuilder();
    for (String script : scripts) {
      html.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return LinkedData.of(Jsoup.parse(html.toString()));
  }

  @Test
  void theArticleIsFoundBesideOtherThings() {
    LinkedData data =
        of(
            "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"Article\",\"headline\":\"Other\"}]}",
            "{\"@type\":\"WebPage\",\"headline\":\"No\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"headline\":\"Yes\"}}");
    assertThat(data.field("headline")).contains("Yes");
  }

  @Test
  void updatesOfALiveReportAreNotTheReport() {
    LinkedData data =
        of(
            "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"One\"}]}");
    assertThat(data.field("headline")).contains("Live");
  }

  @Test
  void namesMayBeTextsObjectsListsAndReferences() {
    LinkedData data =
        of(
            "{\"@type\":\"Article\",\"headline\":\"h\",\"author\":[\"Ann\",{\"name\":\"Bo\"},{\"@id\":\"#c\"},{\"name\":[\"Di\",\"Ed\"]}]}",
            "{\"@id\":\"#c\",\"@type\":\"Person\",\"name\":\"Cy\"}");
    assertThat(data.names("author")).containsExactly("Ann", "Bo", "Cy", "Di", "Ed");
    assertThat(data.nameOf("Person")).contains("Cy");
  }

  @Test
  void characterReferencesAndHalfCharactersAreMended() {
    LinkedData data =
        of("{\"@type\":\"Article\",\"headline\":\"Strike &amp; peace \\ud83d\\u0000 now\"}");
    assertThat(data.field("headline")).contains("Strike & peace \uFFFD now");
  }

  @Test
  void aPageWithoutAnArticleSaysNothing() {
    assertThat(of().article()).isEmpty();
    assertThat(of("{\"@type\":\"Person\",\"name\":\"Ann\"}").article()).isEmpty();
    assertThat(of("{\"@type\":\"Article\"}").field("headline")).isEmpty();
  }
}
