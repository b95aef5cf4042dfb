package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Reading;
import org.onrecord.store.StatementQuery;

class AddingTest {
  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.empty();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aPastedTextIsReadAndLinked() {
    HttpResponse<String> answer =
        desk.post(
            "/add/text",
            List.of(
                "text", "The minister said there would be no talks.\r\nNothing is signed.",
                "title", "No talks",
                "outlet", "The Courier",
                "published", "2025-03-13",
                "url", "https://example.org/1"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Added: ").contains("href=\"/articles/a");
    String id = desk.store.findArticles(StatementQuery.all(), 0, 1).getFirst().id();
    Reading reading = desk.store.findArticle(id).orElseThrow().reading();
    assertThat(reading.article().text())
        .as("a browser's line ends are not the text's")
        .isEqualTo("The minister said there would be no talks.\nNothing is signed.");
    assertThat(desk.get("/articles/" + id).body())
        .contains("No talks")
        .contains("The Courier")
        .contains("href=\"https://example.org/1\"");
  }

  @Test
  void addingItAgainChangesNothing() {
    List<String> fields = List.of("text", "The minister said there would be no talks today.");
    desk.post("/add/text", fields);
    assertThat(desk.post("/add/text", fields).body()).contains("Was there already");
    assertThat(desk.store.totals().articles()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
    HttpResponse<String> answer =
        desk.post(
            "/add/text",
            List.of(
                "text", "He said so. <b>",
                "outlet", "“Q” & <i>",
                "published", "13 March",
                "url", "javascript:alert(1)"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Write the day like 2025-03-13.")
        .contains("An address begins with https:// or http://.")
        .contains("He said so. &lt;b&gt;</textarea>")
        .contains("“Q” &amp; ")
        .doesNotContain("<i>\"");
    assertThat(desk.post("/add/text", List.of("text", "  ")).body())
        .contains("Paste the article's text here.");
    assertThat(desk.store.totals().articles()).isZero();
  }

  @Test
  void eachLineOfAFileHasItsOwnOutcome() {
    String body =
        desk.post(
                "/add/files",
                List.of("files:two.jsonl", "{\"text\":\"He said that it was late.\"}\n{broken"))
            .body();
    assertThat(body)
        .containsPattern("two.jsonl:1</bdi> <span>Added")
        .containsPattern("two.jsonl:2</bdi> <span>Not added: this is not JSON");
    assertThat(desk.post("/add/files", List.of("files:three.exe", "MZ")).body())
        .contains("Not added: files are read that end in .txt, .html, ");
    assertThat(desk.get("/problems").body())
        .contains("two.jsonl:2")
        .contains("of the others nothing is in the record.");
  }

  @Test
  void aFileOfVeryManyArticlesBecomesAJob() throws InterruptedException {
    String lines = "{\"text\":\"He said that it was late.\"}\n".repeat(3_000);
    HttpResponse<String> answer = desk.post("/add/files", List.of("files:two.jsonl", lines));
    assertThat(answer.statusCode()).isEqualTo(303);
    String job = answer.headers().firstValue("Location").orElseThrow();
    assertThat(desk.awaitEnd(job)).contains("<h1><bdi>Add 1 file</bdi></h1>", "1 article added");
  }

  @Test
  void severalFilesBecomeAJobInWhichEachHasItsOwnOutcome() throws InterruptedException {
    HttpResponse<String> answer =
        desk.post(
            "/add/files",
            List.of(
                "files:one.txt", "The minister said there would be no talks.",
                "files:two.jsonl", "{\"text\":\"He said that it was late.\"}\n{broken",
                "files:three.exe", "MZ",
                "files:four.txt", "",
                "files:<img src=x>.txt", "متن فارسی است و هیچ چیز دیگری در آن نیست."));
    assertThat(answer.statusCode()).isEqualTo(303);
    String job = answer.headers().firstValue("Location").orElseThrow();
    assertThat(desk.awaitEnd(job))
        .contains("<h1><bdi>Add 5 files</bdi></h1>")
        .contains("5 of 5 inputs done, 3 articles added, 4 with problems")
        .containsPattern("two.jsonl</bdi></td><td>1 of 2 articles; the first: this is not JSON")
        .containsPattern("three.exe</bdi></td><td>files are read that end in")
        .containsPattern("four.txt</bdi></td><td>there is no text in it")
        .containsPattern("&lt;img src=x&gt;.txt</bdi></td><td>kept, but not read")
        .doesNotContain("<img src=x>");
    assertThat(desk.get("/problems").body()).contains("three.exe").contains("two.jsonl:2");
    assertThat(desk.store.totals().articles()).isEqualTo(3);
  }

  @Test
  void aFormWithoutFilesAsksForOne() {
    HttpResponse<String> answer = desk.post("/add/files", List.of("other", ""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Choose at least one file.");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndTheNextOneTaken() {
    String large = "He said no. ".repeat(1_000_000);
    HttpResponse<String> answer = desk.post("/add/files", List.of("files:large.txt", large));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("too large").contains("The record is unchanged.");
    assertThat(desk.post("/add/files", List.of("files:ok.txt", "He said no.")).body())
        .contains("Added: ");
  }

  @Test
  void anArticleOfTwoHundredThousandWordsIsPasted() {
    // In a language that is kept but not read: what is tried is the form, not the reader.
    String text = "در آن روز بلند هیچ چیز در پایتخت امضا نشد.\n".repeat(20_000);
    assertThat(desk.post("/add/text", List.of("text", text)).body()).contains("href=\"/articles/a");
    assertThat(desk.store.findArticles(StatementQuery.all(), 0, 2))
        .singleElement()
        .satisfies(
            kept ->
                assertThat(desk.store.findArticle(kept.id()).orElseThrow().reading().article())
                    .extracting(article -> article.text().length())
                    .isEqualTo(text.length()));
  }

  @Test
  void anArticleWithEightThousandStatementsIsShownInReasonableTime() {
    StringBuilder picture = new StringBuilder();
    for (int n = 1; n <= 8000; n++) {
      picture.append("[%ds:The minister] [%dc:said] [%di:that there would be".formatted(n, n, n));
      picture.append(" no talks this year, nor the next, ").append("as he saw it, ".repeat(3));
      picture.append("at all].").append(n % 100 == 0 ? '\n' : ' ');
    }
    Reading reading = Pictured.reading(picture.toString(), "Long", "", "");
    desk.store.add(reading, "long");
    desk.get("/");
    long start = System.nanoTime();
    HttpResponse<String> answer = desk.get("/articles/" + reading.article().id());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Statements (8000)");
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
