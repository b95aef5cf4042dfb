package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists over HTTP: what is typed, ticked and turned over, as a browser without script does. */
class FindingPagesTest {
  private static final Pattern BOX =
      Pattern.compile(
          "name=\"(\\w+)\" value=\"([^\"]*)\"[^>]*>\\s*<bdi>[^<]*</bdi> <span"
              + " class=\"count\">([\\d,]+)<");
  private static final Pattern SHOWN = Pattern.compile("<span>[\\d,]+–[\\d,]+ of ([\\d,]+)</span>");
  private static final Pattern ROW = Pattern.compile("<a href=\"(/statements/[^\"]+)\" data-step>");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  private static Desk desk;

  @BeforeAll
  static void start() {
    desk = Desk.empty();
    for (int n = 0; n < 70; n++) {
      String picture =
          "Day %d at the quay\n\n[1s:Speaker %d] [1c:said] [1%s:the ferry 😀 & <b>crew</b> sail on %d].\n[2s:Nozar Dowrani] [2c:wrote] [2d:“No talks.”]\n"
              .formatted(n, n % 15, n % 3 == 0 ? "d" : "i", n);
      desk.store.add(
          Pictured.reading(
              picture,
              "",
              n % 4 == 0 ? "" : "Outlet <" + n % 4 + ">",
              n % 5 == 0 ? "" : "20%d-0%d-11".formatted(20 + n % 3, 1 + n % 9)),
          "pages");
    }
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

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static int total(String page) {
    return SHOWN
        .matcher(page)
        .results()
        .findFirst()
        .map(shown -> Integer.parseInt(shown.group(1).replace(",", "")))
        .orElse(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/statements",
        "/statements?words=ferry",
        "/statements?form=direct&words=sail",
        "/statements?outlet=-&from=2020-01-01",
        "/articles",
        "/articles?words=quay&until=2021-12-31",
      })
  void theCountBesideABoxIsWhatTickingItAloneFinds(String path) {
    List<MatchResult> boxes = BOX.matcher(page(path)).results().toList();
    assertThat(boxes).isNotEmpty();
    for (MatchResult box : boxes) {
      String others = path.replaceAll("(?<=[?&])" + box.group(1) + "=[^&]*&?", "");
      String ticked =
          others
              + (others.contains("?") ? "&" : "?")
              + box.group(1)
              + "="
              + encoded(unescaped(box.group(2)));
      assertThat(total(page(ticked.replace("?&", "?"))))
          .as("%s beside %s", ticked, path)
          .isEqualTo(Integer.parseInt(box.group(3).replace(",", "")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/statements",
        "/statements?words=ferry&sort=relevance",
        "/statements?words=talks"
      })
  void turningThePagesShowsEachStatementOnce(String path) {
    List<String> rows = new ArrayList<>();
    String next = path;
    String first = page(path);
    while (!next.isEmpty()) {
      String body = page(next);
      ROW.matcher(body).results().forEach(row -> rows.add(row.group(1)));
      next =
          NEXT.matcher(body)
              .results()
              .findFirst()
              .map(found -> unescaped(found.group(1)))
              .orElse("");
    }
    assertThat(rows).doesNotHaveDuplicates().hasSize(total(first)).hasSizeGreaterThan(50);
  }

  @Test
  void whatWasFoundIsMarkedAndEverythingElseStaysEscaped() {
    assertThat(page("/statements?words=crew+sail"))
        .contains("the ferry 😀 &amp; &lt;b&gt;<mark>crew</mark>&lt;/b&gt; <mark>sail</mark> on")
        .doesNotContain("<b>crew");
    assertThat(page("/statements?words=Durani"))
        .contains("title=\"Nozar Dowrani\">Nozar <mark>Dowrani</mark></bdi>");
    assertThat(page("/statements?form=direct")).doesNotContain("<mark>");
  }

  @Test
  void anArticleIsShownWithTheWordsRoundWhatWasFound() {
    assertThat(page("/articles?words=%22ferry+%F0%9F%98%80%22"))
        .contains("said the <mark>ferry 😀</mark> &amp; &lt;b&gt;crew")
        .contains("1–50 of 70");
    assertThat(page("/articles")).doesNotContain("<mark>");
    assertThat(page("/articles?words=nowhere")).contains("No article here.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form=direct",
        "form=direct&form=indirect",
        "kind=speech",
        "zone=body",
        "status=machine"
      })
  void articlesCanBeNarrowedByTheirStatementsAndTheNumberIsTrue(String parameter) {
    String body = page("/articles?" + parameter);
    assertThat(total(body)).isPositive();
    if (!body.contains("rel=\"next\"")) {
      assertThat(body.split("href=\"/articles/a", -1).length - 1)
          .isGreaterThanOrEqualTo(total(body));
    }
    assertThat(page("/articles?form=mixed")).contains("No article here.");
  }

  @ParameterizedTest(name = "{0} stays {1} in the field")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ferry | value=\"ferry\"",
        "\"no talks\" | value=\"&#34;no talks&#34;\"",
        "<script>x</script> | value=\"&lt;script>x&lt;/script>\"",
        "-ferry OR 😀 | value=\"-ferry OR 😀\"",
        "a&b=c | value=\"a&amp;b=c\"",
        "100% | value=\"100%\"",
      })
  void whatWasTypedStaysInItsField(String typed, String field) {
    for (String path : List.of("/statements", "/articles")) {
      assertThat(page(path + "?words=" + encoded(typed))).as(path).contains(field);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "-",
        "*",
        "(",
        "[a TO b]",
        "a^2",
        "~",
        "\\",
        "form:",
        "from:x",
        "\u0000",
        "a:b:c:d",
        "OR",
        "\uD83D",
      })
  void nothingThatIsTypedGivesAnErrorPage(String typed) {
    for (String path : List.of("/statements", "/articles", "/statements.csv")) {
      assertThat(desk.get(path + "?words=" + encoded(typed)).statusCode()).as(path).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from=soon, “soon” is not a day",
    "until=2024-02-30, “2024-02-30” is not a day",
    "sort=best, “best” is no order",
    "page=0, There is no page “0”",
    "page=x, There is no page “x”",
    "page=1000001, There is no page “1000001”",
  })
  void aParameterThatMakesNoSenseIsAnsweredWithItsValue(String parameter, String sentence) {
    for (String path : List.of("/statements?", "/articles?")) {
      HttpResponse<String> response = desk.get(path + parameter);
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(response.body()).contains(sentence);
    }
  }

  @Test
  void aPageBehindTheLastIsAnEmptyListAndNoError() {
    assertThat(page("/statements?page=1000000")).contains("No statement");
    assertThat(page("/articles?page=1000000")).contains("No article here.");
  }

  @Test
  void theOrderIsOfferedWhereThereAreWordsAndStaysTicked() {
    assertThat(page("/statements?words=ferry")).contains("name=\"sort\"");
    assertThat(page("/statements?form=direct")).doesNotContain("name=\"sort\"");
    assertThat(page("/statements?words=ferry&sort=relevance&page=2"))
        .contains("href=\"/statements?words=ferry&amp;sort=relevance\"");
  }

  @Test
  void filesOfTheListHoldWhatIsTypedAndTickedOnAllPages() {
    String query = "?words=ferry&form=direct";
    int total = total(page("/statements" + query));
    assertThat(desk.get("/statements.jsonl" + query).body().lines()).hasSize(total);
    assertThat(desk.get("/statements.jsonl" + query + "&page=2").body().lines()).hasSize(total);
    assertThat(page("/statements" + query))
        .contains("href=\"/statements.csv?words=ferry&amp;form=direct\"");
  }

  @Test
  void onlyOneArticleCanBeAskedForAndLetGoAgain() {
    String id = desk.store.articleIds().getFirst();
    String body = page("/statements?article=" + id);
    assertThat(total(body)).isEqualTo(2);
    assertThat(body).contains("in one article only").contains("<a href=\"/statements\">All</a>");
    assertThat(page("/statements")).doesNotContain("in one article only");
  }

  @Test
  void speakersBeyondTheFirstAreCountedAndATickedOneIsShown() {
    assertThat(page("/statements")).contains("not identified").doesNotContain("Speaker’s words");
    assertThat(page("/statements?speaker=Speaker+1")).contains("Speaker’s words", "and 4 more");
    assertThat(page("/statements?speaker=Speaker+14"))
        .containsPattern("value=\"Speaker 14\" checked");
  }
}
