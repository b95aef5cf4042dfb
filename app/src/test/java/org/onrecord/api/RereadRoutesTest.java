package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Reporting;
import tools.jackson.databind.JsonNode;

/** Programs find out what reading articles again would change, and take it in or drop it. */
class RereadRoutesTest {
  private static final String JSON = "application/json";
  private static final String LIST = "/api/v1/rereads";

  @TempDir private Path folder = Path.of("");
  private Service service;
  private String article = "";
  private String one = "";

  @BeforeEach
  void start() {
    service = Service.empty(folder);
    // What reads it here knows less of it than the reader, so that reading it again alters it.
    service.store.add(
        Reporting.reading(
            "Post", "2025-03-01", "Mara Quill said “We will not negotiate with the union.”"),
        "any");
    article = service.anArticle();
    one = "/api/v1/articles/" + article + "/reread";
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** What waits after a job that was asked for at an address. */
  private JsonNode looked(String address) {
    HttpResponse<String> asked = service.post(address, JSON, "");
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
    String job = asked.headers().firstValue("Location").orElseThrow();
    service.ended(job.substring(job.lastIndexOf('/') + 1));
    return Service.json(service.get(one));
  }

  @Test
  void beforeAnybodyAskedNothingWaits() {
    JsonNode nothing = Service.json(service.get(one));
    assertThat(nothing.path("made_at").isNull()).isTrue();
    assertThat(nothing.path("differences")).isEmpty();
    assertThat(Service.json(service.get(LIST)).path("items")).isEmpty();
    HttpResponse<String> accepted = service.post(one + "/accept", JSON, "", "If-Match", "*");
    Service.refused(accepted, 409, "too-late");
  }

  @Test
  void whatWouldChangeIsToldAndTakenInByWhoeverSawIt() {
    JsonNode waiting = looked(one);
    assertThat(waiting.path("made_at").isString()).isTrue();
    assertThat(waiting.path("altered").asInt()).isEqualTo(1);
    assertThat(waiting.path("differences").path(0).path("kind").asString()).isEqualTo("altered");
    assertThat(waiting.path("differences").path(0).path("statement").asString())
        .isEqualTo(service.aStatement());
    assertThat(waiting.path("differences").path(0).path("fields")).isNotEmpty();
    assertThat(service.walk(LIST, 1))
        .singleElement()
        .satisfies(row -> assertThat(row.path("article").asString()).isEqualTo(article));

    Service.refused(service.post(one + "/accept", JSON, ""), 428, "precondition-required");
    Service.refused(
        service.post(one + "/accept", JSON, "", "If-Match", "\"other\""),
        412,
        "precondition-failed");
    String seen = Service.tag(service.get(one));
    assertThat(service.post(one + "/accept", JSON, "", "If-Match", seen).statusCode())
        .isEqualTo(204);
    assertThat(Service.json(service.get(LIST)).path("items")).isEmpty();
    assertThat(looked(one).path("differences")).isEmpty();
  }

  @Test
  void ofAllArticlesItIsFoundOutAtOnceAndDroppedOneByOne() {
    assertThat(looked(LIST).path("altered").asInt()).isEqualTo(1);
    assertThat(service.send(service.request(one).DELETE()).statusCode()).isEqualTo(204);
    assertThat(Service.json(service.get(one)).path("made_at").isNull()).isTrue();
    assertThat(Service.json(service.get(LIST)).path("items")).isEmpty();
  }

  @Test
  void inAnEmptyRecordThereIsNothingToReadAgain() throws Exception {
    try (Service empty = Service.empty(Files.createDirectory(folder.resolve("e")))) {
      Service.refused(empty.post(LIST, JSON, ""), 409, "too-late");
      Service.refused(empty.post("/api/v1/articles/nowhere/reread", JSON, ""), 404, "not-found");
    }
  }
}
