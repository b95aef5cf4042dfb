package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.fetch.Fetching;
import org.onrecord.store.StoredStatement;

/** The pages over HTTP, as a browser without script gets them. */
class WorkbenchTest {
  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = Desk.pictured();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String page(String path) {
    HttpResponse<String> response = desk.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static StoredStatement statement(String words) {
    return desk.find(words);
  }

  @Test
  void homeLinksEachNumberToItsList() {
    assertThat(page("/"))
        .containsPattern("href=\"/statements\"><b>11</b> <span>statements")
        .containsPattern("href=\"/articles\"><b>4</b> <span>articles")
        .contains("Minister rules out talks");
  }

  @Test
  void anEmptyRecordSaysWhatToDo() {
    try (Desk empty = Desk.empty()) {
      assertThat(empty.get("/").body())
          .contains("No articles yet. Paste one or drop files.")
          .contains("href=\"/add#text\"")
          .contains("href=\"/add#files\"");
      assertThat(empty.get("/statements").body()).contains("No statements yet.");
      assertThat(empty.get("/articles").body()).contains("No article here.");
      assertThat(empty.get("/problems").body()).contains("Every input so far could be read.");
    }
  }

  @Test
  void everyPageSetsTheHeadersThatKeepOthersOut() {
    for (String path : List.of("/", "/statements", "/statements.csv", "/onrecord.css", "/nope")) {
      var headers = desk.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "script-src 'self'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }
  }

  @Test
  void noPageNeedsInlineScriptOrStyleOrAnotherSite() {
    for (String path : pages()) {
      String body = page(path);
      assertThat(body).as(path).doesNotContainPattern("<[^>]+ style=");
      assertThat(body).as(path).doesNotContainPattern("<[^>]+ on[a-z]+=");
      assertThat(Pattern.compile("<script(?! src=\"/onrecord.js\"></script>)").matcher(body).find())
          .as(path)
          .isFalse();
      assertThat(body).as(path).doesNotContainPattern("(src|<link[^>]+href)=\"(https?:)?//");
    }
  }

  @Test
  void wordsOfTheTradeStayOutOfTheInterface() {
    for (String path : pages()) {
      assertThat(page(path).toLowerCase(java.util.Locale.ROOT))
          .as(path)
          .doesNotContainPattern("\\b(entity|entities|inference|nlp|confidence score)\\b");
    }
  }

  private static List<String> pages() {
    StoredStatement one = statement("letters");
    return List.of(
        "/",
        "/add",
        "/articles",
        "/articles/" + one.article().id(),
        "/statements",
        "/statements/" + one.id(),
        "/problems",
        "/about",
        "/keys");
  }

  @Test
  void theArticleMarksWordsAndListsThem() {
    StoredStatement nested = statement("“the last word”");
    String body = page("/articles/" + nested.article().id());
    assertThat(body)
        .contains("<span class=\"mark source\" data-s=\"1\">The minister</span>")
        .contains("id=\"" + nested.id() + "\"")
        .contains("inner words mixed")
        .contains("Statements (4)")
        .contains("Not checked by a person.")
        .contains("class=\"nested\"");
  }

  @Test
  void copiesOfATextAreNamed() {
    StoredStatement one = statement("letters");
    assertThat(page("/articles/" + one.article().id()))
        .contains("The same text again")
        .contains("don't count as further witnesses");
  }

  @Test
  void theStatementShowsWordsFieldsAndCitation() {
    StoredStatement one = statement("letters");
    String body = page("/statements/" + one.id());
    assertThat(body)
        .contains("A Western diplomat")
        .contains("indirect: in the outlet's words")
        .contains("not checked by a person")
        .contains("unsure")
        .contains("Onrecord statement " + one.id())
        .contains("/articles/" + one.article().id() + "#" + one.id())
        .contains("characters " + one.said().start() + "–" + one.said().end());
  }

  @Test
  void theListIsFilteredByWhatTheAddressSays() {
    assertThat(page("/statements")).contains("1–11 of 11");
    assertThat(page("/statements?form=indirect")).contains("1–2 of 2").contains("letters");
    assertThat(page("/statements?words=%22no+talks%22&outlet=Evening+Wire")).contains("1–1 of 1");
    assertThat(page("/statements?outlet=-")).contains("1–1 of 1").contains("Undated.");
    assertThat(page("/statements?from=2025-03-14")).contains("1–4 of 4");
    assertThat(page("/statements?words=nowhere")).contains("No statement has all of this.");
  }

  @Test
  void aFacetCountsAsIfNothingWereTickedInIt() {
    String body = page("/statements?form=indirect");
    assertThat(body)
        .containsPattern("value=\"indirect\" checked[^/]*/?>\\s*<bdi>indirect</bdi> <span[^>]*>2<")
        .containsPattern("<bdi>direct</bdi> <span[^>]*>5<");
  }

  @Test
  void blankFieldsOfAFormDontStayInTheAddress() {
    HttpResponse<String> response = desk.get("/statements?words=&from=&until=&form=direct");
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location").orElse(""))
        .endsWith("/statements?form=direct");
  }

  @Test
  void csvHoldsExactlyWhatTheFilterFinds() {
    HttpResponse<String> csv = desk.get("/statements.csv?form=indirect");
    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(csv.body().lines()).hasSize(3);
    assertThat(csv.body().lines().skip(1)).allMatch(line -> line.contains(",indirect,"));
    assertThat(page("/statements?form=indirect"))
        .contains("href=\"/statements.csv?form=indirect\"");
    assertThat(desk.get("/statements.jsonl?form=indirect").body().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"form\":\"indirect\""));
  }

  @Test
  void csvGivesASpreadsheetNoFormula() {
    assertThat(desk.get("/statements.csv?words=SUM").body()).contains(",'=SUM(A1:A9),");
  }

  @Test
  void articlesAreFilteredByOutletAndDay() {
    assertThat(page("/articles")).contains("1–4 of 4").contains("undated");
    assertThat(page("/articles?outlet=The+Courier")).contains("1–1 of 1");
    assertThat(page("/articles?until=2025-02-28")).contains("1–1 of 1");
    assertThat(page("/articles?outlet=Nobody")).contains("No article here.");
  }

  @Test
  void hostileWordsAreShownAndNeverRun() {
    StoredStatement one = statement("calc");
    for (String path :
        List.of(
            "/",
            "/articles",
            "/statements",
            "/statements/" + one.id(),
            "/articles/" + one.article().id(),
            "/statements?words=%3Cscript%3Ealert(1)%3C/script%3E")) {
      assertThat(page(path))
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("<b>Bold</b>");
    }
    assertThat(page("/statements/" + one.id())).contains("&lt;img src=x");
  }

  @Test
  void whatIsNotThereIsSaidPlainly() {
    for (String path : List.of("/nope", "/articles/a0", "/statements/%3Cscript%3E", "/articles/")) {
      HttpResponse<String> response = desk.get(path);
      assertThat(response.statusCode()).as(path).isIn(404, 200);
      if (response.statusCode() == 404) {
        assertThat(response.body())
            .contains("There is no ")
            .contains("The record is unchanged.")
            .doesNotContain("<script>alert")
            .doesNotContain("Exception");
      }
    }
    assertThat(desk.get("/articles/a0").statusCode()).isEqualTo(404);
    assertThat(desk.get("/articles/a0").body()).contains("There is no article “a0”.");
  }

  @Test
  void anAddressThatMakesNoSenseIsAnsweredWithWhy() {
    HttpResponse<String> response = desk.get("/statements?from=soon");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("“soon” is not a day.").contains("2025-03-13");
    assertThat(desk.get("/statements.csv?page=0").statusCode()).isEqualTo(400);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws Exception {
    HttpResponse<String> known =
        desk.send(
            HttpRequest.newBuilder(URI.create(desk.address("/").replace("127.0.0.1", "localhost")))
                .build());
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(RawRequest.status(desk, "GET / HTTP/1.1", "Host: evil.example")).isEqualTo(403);
    assertThat(RawRequest.status(desk, "GET / HTTP/1.1", "Host: 127.0.0.1:1")).isEqualTo(403);
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    List<String> fields = List.of("text", "He said “no”.");
    assertThat(desk.post("/add/text", fields, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(desk.post("/add/text", fields, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(desk.post("/add/text", fields, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(desk.store.totals().articles()).isEqualTo(4);
  }

  @Test
  void aTakenPortIsSaidInOneSentence() {
    int port = URI.create(desk.workbench.address()).getPort();
    Workbench.Tools tools = desk.tools(Fetching.open());
    assertThatThrownBy(() -> Workbench.start(tools, port).close())
        .isInstanceOf(PortTakenException.class)
        .hasMessageContaining("port " + port + " is taken")
        .hasMessageContaining("--port");
  }
}
