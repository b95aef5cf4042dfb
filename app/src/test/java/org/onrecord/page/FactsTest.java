package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Origin;

class FactsTest {
  private static final String BODY = "<h1>Strike ends now</h1>" + paragraphs(LONG, MORE);

  private static Origin origin(String head) {
    return Taken.article(head + BODY).origin();
  }

  private static String published(String page) {
    Origin origin = Taken.article(page).origin();
    return origin
        .published()
        .instant()
        .or(() -> origin.published().day().map(Object::toString))
        .orElse("unknown");
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void linkedDataOfEveryShapeIsUnderstood() {
    String article =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Strike ends now\",\"datePublished\":\"2025-03-13\","
            + "\"author\":[{\"name\":\"Ann Roe\"},\"Bo Lind\"],\"publisher\":{\"@id\":\"#o\"}}";
    String outlet = "{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Harbour Post\"}";
    for (String json :
        List.of(
            "{\"@graph\":[" + outlet + "," + article + "]}",
            "[" + article + "," + outlet + "]",
            "{\"@type\":\"WebPage\",\"mainEntity\":" + article + ",\"publisher\":" + outlet + "}",
            "<!-- ["
                + article.replace("\"NewsArticle\"", "[\"Thing\",\"NewsArticle\"]")
                + ","
                + outlet
                + ",] -->",
            "//<![CDATA[\n["
                + article.replace("Strike ends", "Strike\nends")
                + ","
                + outlet
                + "]\n//]]>")) {
      Origin origin = origin(linked(json));
      assertThat(origin.author()).as(json).contains("Ann Roe, Bo Lind");
      assertThat(origin.outlet()).as(json).contains("Harbour Post");
      assertThat(published(linked(json) + BODY)).as(json).isEqualTo("2025-03-13");
    }
  }

  @Test
  void linkedDataThatIsBrokenSaysNothing() {
    for (String json :
        List.of(
            "",
            "{",
            "null",
            "[1,2",
            "{\"@type\":[[[]]]}",
            "{\"@type\":\"NewsArticle\",\"headline\":{}}")) {
      assertThat(origin(linked(json)).title()).as(json).contains("Strike ends now");
    }
  }

  @Test
  void ofSeveralDatesTheMostTrustedCounts() {
    String address = "https://post.example/2025/01/01/strike";
    String line = "<p class=date>2 January 2025</p>";
    String time = "<time datetime=2025-01-03>then</time>";
    String date = "<meta name=date content=2025-01-04>";
    String micro = "<meta itemprop=datePublished content=2025-01-05>";
    String meta = "<meta property=article:published_time content=2025-01-06>";
    String json =
        linked("{\"@type\":\"Article\",\"headline\":\"x\",\"datePublished\":\"2025-01-07\"}");
    String page = "";
    List<String> ways = List.of("<h1>Strike ends now</h1>", line, time, date, meta, json);
    List<String> days = List.of("01", "02", "03", "04", "06", "07");
    for (int at = 0; at < ways.size(); at++) {
      page = at < 3 ? page + ways.get(at) : ways.get(at) + page;
      Origin origin = Taken.article(page + paragraphs(LONG, MORE), address).origin();
      assertThat(origin.published().day().map(Object::toString))
          .contains("2025-01-" + days.get(at));
    }
    assertThat(published(date + micro + BODY)).isEqualTo("2025-01-05");
  }

  @Test
  void theDayOfAChangeIsNotTheDayOfPublication() {
    assertThat(published("<meta property=article:modified_time content=2025-01-06>" + BODY))
        .isEqualTo("unknown");
    assertThat(
            published(
                "<h1>Strike ends now</h1><p>Updated 4 March 2025</p>" + paragraphs(LONG, MORE)))
        .isEqualTo("unknown");
    assertThat(
            published(
                "<h1>Strike ends now</h1><p>Published 3 March 2025 | Updated 4 March 2025</p>"
                    + paragraphs(LONG, MORE)))
        .isEqualTo("2025-03-03");
  }

  @Test
  void theDatesOfOtherArticlesAreNotThisOnes() {
    String others =
        "<aside><h3>Latest</h3><a href=/1>Mayor opens bakery</a><time datetime=2025-01-03>3</time></aside>";
    assertThat(published(BODY + others)).isEqualTo("unknown");
    assertThat(published(others + BODY)).isEqualTo("unknown");
  }

  @Test
  void aDayInTheTextIsNotTheDayOfPublication() {
    assertThat(
            published(
                "<h1>Strike ends now</h1>" + paragraphs(LONG + " It began on 3 March 2025.", MORE)))
        .isEqualTo("unknown");
  }

  @Test
  void aTitleIsTheHeadingThatThePageNamesWithoutTheOutlet() {
    for (String head :
        List.of(
            "<title>Strike ends now | Harbour Post</title>",
            "<title>Harbour Post: Strike ends now</title><meta property=og:site_name content='Harbour Post'>",
            "<meta property=og:title content='Strike ends now - Harbour Post'>",
            "<h1 class=logo>Harbour Post</h1><title>Strike ends now - Harbour Post</title>")) {
      assertThat(origin(head).title()).as(head).contains("Strike ends now");
    }
  }

  @Test
  void aTitleThatStandsInNoHeadingComesFromTheHead() {
    String page =
        "<title>Strike &amp; peace at the port - Harbour Post</title>" + paragraphs(LONG, MORE);
    PageArticle read = Taken.from(page).orElseThrow();
    assertThat(read.article().origin().title()).contains("Strike & peace at the port");
    assertThat(read.article().text()).startsWith("Strike & peace at the port\n\n");
    assertThat(read.map().places(0, 6)).isNotEmpty();
  }

  @Test
  void anOutletIsNeverMadeUpFromTheAddress() {
    Origin origin = Taken.article(BODY, "https://harbour-post.example/1").origin();
    assertThat(origin.outlet()).isEmpty();
    assertThat(origin.url()).contains("https://harbour-post.example/1");
  }

  @Test
  void authorsAreNamesAndNotAddressesOrOffices() {
    assertThat(origin("<meta name=author content='By Ann Roe and Bo Lind'>").author())
        .contains("Ann Roe, Bo Lind");
    assertThat(origin("<meta name=author content=admin>").author()).isEmpty();
    assertThat(origin("<meta property=article:author content=https://x.example/ann>").author())
        .isEmpty();
    assertThat(
            Taken.article("<h1>Strike ends now</h1><p>By Ann Roe</p>" + paragraphs(LONG, MORE))
                .origin()
                .author())
        .contains("Ann Roe");
  }

  @Test
  void aLanguageIsTakenUnlessTheScriptContradictsIt() {
    assertThat(origin("<html lang=en-GB>").language()).contains("en");
    assertThat(origin("<meta property=og:locale content=en_US>").language()).contains("en");
    assertThat(origin("<html lang=fa>").language()).isEmpty();
    assertThat(origin("").language()).isEmpty();
    assertThat(
            Taken.article(
                    "<html lang=en><h1>نقابة البحارة</h1><p>"
                        + "أعلنت نقابة البحارة مساء الثلاثاء. ".repeat(9))
                .origin()
                .language())
        .isEmpty();
  }
}
