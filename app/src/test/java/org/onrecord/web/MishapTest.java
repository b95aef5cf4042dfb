package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MishapTest {
  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.pictured();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static void holds(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.body())
        .contains("<h1>")
        .contains("href=\"/statements\"")
        .doesNotContain("Exception")
        .doesNotContain("at org.")
        .doesNotContain("\tat ");
  }

  @Test
  void aRecordThatCanNotBeReadGivesNoStackTrace() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(desk.folder)) {
      for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[4096]);
      }
    }
    HttpResponse<String> answer = desk.get("/statements?words=secret");
    holds(answer, 500);
    assertThat(answer.body())
        .contains("Something in Onrecord failed.")
        .contains("an article is written whole or not at all")
        .contains("onrecord doctor")
        .contains("in onrecord.log");
    String reference = answer.body().replaceFirst("(?s).* stands under ([0-9a-f]{8}) in .*", "$1");
    assertThat(Files.readString(desk.folder.resolve("onrecord.log")))
        .contains(reference + " GET /statements\n", "Caused by: org.sqlite.", "\tat org.onrecord.")
        .doesNotContain("secret");
  }

  @Test
  void whatAPersonDidWrongIsNotWrittenDown() {
    assertThat(desk.get("/nope").statusCode()).isEqualTo(404);
    assertThat(desk.post("/add/text", List.of("text", " ")).statusCode()).isEqualTo(422);
    assertThat(desk.post("/add/text", List.of("text", "x"), "Origin", "null").statusCode())
        .isEqualTo(403);
    assertThat(desk.folder.resolve("onrecord.log")).doesNotExist();
  }

  @Test
  void anAddressThatOnlyTakesFormsSaysSo() {
    assertThat(desk.get("/add/text").statusCode()).isIn(404, 405);
    HttpResponse<String> answer =
        desk.send(
            desk.request("/statements")
                .method("DELETE", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(answer.statusCode()).isIn(404, 405);
  }

  @Test
  void aFormThatIsNoneIsRefusedWithoutHarm() {
    HttpResponse<String> broken =
        desk.send(
            desk.request("/add/text")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nnonsense"))
                .build());
    holds(broken, 400);
    assertThat(broken.headers().firstValue("Connection")).contains("close");
    HttpResponse<String> json =
        desk.send(
            desk.request("/add/text")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
    assertThat(json.statusCode()).isEqualTo(422);
    assertThat(desk.store.totals().articles()).isEqualTo(4);
  }

  @Test
  void aRequestThatSaysItIsHugeIsRefusedBeforeItIsSent() throws IOException {
    assertThat(
            RawRequest.status(
                desk,
                "POST /add/files HTTP/1.1",
                "Host: " + desk.workbench.address().replaceAll("^http://|/$", ""),
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 9000000000"))
        .isEqualTo(413);
  }

  @Test
  void wrongAddressesNeverFail() {
    for (String path :
        List.of(
            "/statements?page=999999",
            "/statements?form=%00",
            "/statements?words=%25%5F%22",
            "/statements?words=" + "x".repeat(3000),
            "/statements?outlet=%F0%9F%A6%8B",
            "/statements?form=none&form=none",
            "/articles?page=2",
            "/articles/%2e%2e/%2e%2e/etc/passwd",
            "/onrecord.css/..",
            "/statements/" + "s".repeat(2000))) {
      assertThat(desk.get(path).statusCode()).as(path).isIn(200, 400, 404);
    }
  }
}
