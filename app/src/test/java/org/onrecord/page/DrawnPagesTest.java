package org.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Article;
import tools.jackson.databind.json.JsonMapper;

/** Pages of which a script draws the text: what they hold is in their data alone. */
class DrawnPagesTest {
  private static final String THIRD =
      "“Nobody sailed for free,” the harbour master said, and he asked for patience.";

  private static String page(String body) {
    return "<html lang=en><head><title>Strike ends now | Harbour Post</title>"
        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
        + "\"Strike ends now\",\"datePublished\":\"2025-03-04\",\"articleBody\":"
        + JsonMapper.shared().writeValueAsString(body)
        + "}</script></head><body><div id=root></div><noscript>Please switch JavaScript on to read"
        + " this page.</noscript></body></html>";
  }

  private static PageArticle taken(String html) {
    return Taken.from(html).orElseThrow();
  }

  @Test
  void whereThePageShowsNoTextTheBodyOfItsDataIsTheText() {
    Article article = taken(page(LONG + "\n\n" + MORE + "\n" + THIRD)).article();
    assertThat(article.text())
        .isEqualTo("Strike ends now\n\n" + LONG + "\n\n" + MORE + "\n\n" + THIRD);
    assertThat(article.origin().title()).contains("Strike ends now");
    assertThat(article.origin().published().day().map(Object::toString)).contains("2025-03-04");
  }

  @Test
  void itsParagraphsMayBeElements() {
    Article article = taken(page(paragraphs(LONG, MORE, THIRD))).article();
    assertThat(article.text()).endsWith(LONG + "\n\n" + MORE + "\n\n" + THIRD);
  }

  @Test
  void everyPlacedWordOfItOpensTheSameWordOfThePage() {
    String body = LONG + "\n" + MORE.replace("“", "\"").replace("”", "\"") + "\n" + THIRD;
    for (String html : List.of(page(body), page(body).replace("“", "\\u201c"))) {
      PageArticle taken = taken(html);
      String text = taken.article().text();
      int placed = 0;
      for (PageMap.Stretch stretch : taken.map().stretches()) {
        String there = html.substring(stretch.pageStart(), stretch.pageEnd());
        String here = text.substring(stretch.textStart(), stretch.textEnd());
        assertThat(there.replace("\\\"", "\"").replace("\\u201c", "“")).isEqualTo(here);
        placed += here.length();
      }
      assertThat(placed).isGreaterThan(LONG.length() + MORE.length());
    }
  }

  @Test
  void aPageThatShowsItsTextKeepsIt() {
    String shown =
        page((THIRD + " ").repeat(8))
            .replace(
                "<div id=root>", "<div id=root><h1>Strike ends now</h1>" + paragraphs(LONG, MORE));
    assertThat(taken(shown).article().text())
        .contains(LONG, MORE)
        .doesNotContain("sailed for free");
  }

  @Test
  void aTeaserIsNoText() {
    assertThat(PageReader.read(page(THIRD).getBytes(UTF_8), Optional.empty(), Optional.empty()))
        .satisfies(
            found ->
                assertThat(found.map(each -> each.article().text()).orElse(""))
                    .doesNotContain("sailed"));
  }

  @Test
  void aBodyOfMillionsOfSignsIsTakenInTime() {
    String page = page((LONG + " \\ \" ").repeat(20_000));
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(taken(page).article().text()).hasSizeGreaterThan(3_000_000));
  }
}
