package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Articles as programs add them. */
class AddTest {
  private static final String PATH = "/api/v1/articles";
  private static final String ONE = "application/json";
  private static final String MANY = "application/x-ndjson";
  private static final String REPORT =
      "{\"text\":\"The mayor said that the bridge would open.\",\"outlet\":\"Post\"}";

  @TempDir private Path folder = Path.of("");
  private Service service;

  @BeforeEach
  void start() {
    service = Service.empty(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void theFirstTimeItIsCreatedAndTheSecondItWasThere() {
    HttpResponse<String> first = service.post(PATH, ONE, REPORT);
    HttpResponse<String> second = service.post(PATH, ONE + "; charset=utf-8", REPORT);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    JsonNode added = Service.json(first);
    assertThat(added.path("outcome").asString()).isEqualTo("added");
    assertThat(added.path("statements").asInt()).isEqualTo(1);
    assertThat(Service.json(second).path("outcome").asString()).isEqualTo("known");
    assertThat(Service.json(second).path("id")).isEqualTo(added.path("id"));
    String location = first.headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo(PATH + "/" + added.path("id").asString());
    assertThat(Service.json(service.get(location)).path("outlet").asString()).isEqualTo("Post");
    assertThat(service.store.totals().articles()).isEqualTo(1);
  }

  @Test
  void underTheSameKeyTheAnswerIsTheSame() {
    HttpResponse<String> first = service.post(PATH, ONE, REPORT, "Idempotency-Key", "k1");
    HttpResponse<String> again = service.post(PATH, ONE, REPORT, "Idempotency-Key", "k1");
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(again.headers().firstValue("Location")).isPresent();
    String other = REPORT.replace("bridge", "gate");
    Service.refused(service.post(PATH, ONE, other, "Idempotency-Key", "k1"), 422, "key-reused");
    assertThat(service.post(PATH, ONE, other, "Idempotency-Key", "k2").statusCode()).isEqualTo(201);
    Service.refused(
        service.post(PATH, ONE, REPORT, "Idempotency-Key", "a b"), 400, "bad-parameter");
  }

  @Test
  void aKeyIsKnownAfterARestart() {
    HttpResponse<String> first = service.post(PATH, ONE, REPORT, "Idempotency-Key", "k1");
    service.close();
    service = Service.empty(folder);
    HttpResponse<String> again = service.post(PATH, ONE, REPORT, "Idempotency-Key", "k1");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    Service.refused(
        service.post(PATH, ONE, REPORT.replace("bridge", "gate"), "Idempotency-Key", "k1"),
        422,
        "key-reused");
    assertThat(service.store.totals().articles()).isEqualTo(1);
  }

  @Test
  void aKeyIsFreeAgainWhereNothingCameOfIt() {
    Service.refused(service.post(PATH, ONE, "{", "Idempotency-Key", "k"), 400, "bad-body");
    assertThat(service.post(PATH, ONE, REPORT, "Idempotency-Key", "k").statusCode()).isEqualTo(201);
  }

  @Test
  void manyAtOnceUnderOneKeyAddOneArticle() throws Exception {
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> service.post(PATH, ONE, REPORT, "Idempotency-Key", "k").statusCode());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> status : threads.invokeAll(calls)) {
        assertThat(status.get()).isIn(201, 409);
      }
    }
    assertThat(service.store.totals().articles()).isEqualTo(1);
  }

  @Test
  void whatIsNoArticleIsRefusedWithTheReasonAndCounted() {
    Service.refused(service.post(PATH, ONE, "{\"text\":"), 400, "bad-body");
    Service.refused(service.post(PATH, ONE, ""), 422, "unreadable");
    Service.refused(service.post(PATH, ONE, "[]"), 422, "unreadable");
    Service.refused(service.post(PATH, ONE, "{\"title\":\"No text\"}"), 422, "unreadable");
    Service.refused(
        service.post(PATH, ONE, "{\"text\":\"He said no.\",\"published\":\"soon\"}"),
        422,
        "unreadable");
    assertThat(service.store.totals().problems()).isEqualTo(5);
    Service.refused(service.post(PATH, ONE, "[" + REPORT + "," + REPORT + "]"), 400, "bad-body");
    assertThat(service.store.totals().articles()).isZero();
  }

  @Test
  void anArticleFromTheFutureIsAddedWithTheProblem() {
    String json = REPORT.replaceFirst("\\{", "{\"published\":\"2099-01-01\",");
    HttpResponse<String> answer = service.post(PATH, ONE, json);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(PATH + "/a");
    assertThat(answer.body())
        .contains("\"outcome\":\"added\"", "\"statements\":1", "\"code\":\"future\"");
  }

  @Test
  void anotherMediaTypeIsRefused() {
    Service.refused(service.post(PATH, "text/plain", REPORT), 415, "media-type");
    Service.refused(
        service.post(PATH, "application/x-www-form-urlencoded", "text=He+said"), 415, "media-type");
    Service.refused(
        service.send(service.request(PATH).POST(HttpRequest.BodyPublishers.ofString(REPORT))),
        415,
        "media-type");
  }

  @Test
  void anArticleThatIsTooLongIsRefusedAndTheNextOneTaken() {
    String long11 = "{\"text\":\"" + "He said no. ".repeat(900_000) + "\"}";
    Service.refused(service.post(PATH, ONE, long11), 413, "too-large");
    assertThat(service.post(PATH, ONE, REPORT).statusCode()).isEqualTo(201);
  }

  @Test
  void ofManyEachHasItsOwnOutcome() {
    String lines = REPORT + "\n{broken\n" + REPORT + "\n\n{\"text\":\"متن فارسی است و بس.\"}\n";
    HttpResponse<String> answer = service.post(PATH, MANY, lines);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Service.json(answer).path("items"))
        .extracting(each -> each.path("input").asString() + " " + each.path("outcome").asString())
        .containsExactly(
            "posted.jsonl:1 added",
            "posted.jsonl:2 failed",
            "posted.jsonl:3 known",
            "posted.jsonl:5 unread");
    assertThat(Service.json(answer).path("items").path(1).path("problem").path("code").asString())
        .isEqualTo("json");
  }

  @Test
  void theProgressOfManyComesAsEvents() {
    String lines = REPORT + "\n{broken\n" + REPORT + "\n";
    HttpResponse<String> answer = service.post(PATH, MANY, lines, "Accept", "text/event-stream");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    List<String> events = List.of(answer.body().split("\n\n", -1));
    assertThat(events).hasSize(5).endsWith("");
    assertThat(events.get(1))
        .startsWith("id: 2\nevent: outcome\ndata: {\"input\":\"posted.jsonl:2\"");
    JsonNode second = Service.JSON.readTree(events.get(1).replaceFirst("(?s).*data: ", ""));
    assertThat(second.path("done").asInt()).isEqualTo(2);
    assertThat(second.path("total").asInt()).isEqualTo(3);
    assertThat(events.get(3))
        .isEqualTo(
            "id: 3\nevent: done\n"
                + "data: {\"added\":1,\"failed\":1,\"known\":1,\"unread\":0,\"total\":3}");
  }

  @Test
  void anEventIsSentWhenItsArticleIsAddedAndNotAtTheEnd() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append(REPORT.replace("bridge", "bridge " + i)).append('\n');
    }
    HttpRequest request =
        service
            .request(PATH)
            .header("Content-Type", MANY)
            .header("Accept", "text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(lines.toString(), StandardCharsets.UTF_8))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      int before = answer.body().read();
      assertThat(before).isEqualTo('i');
      assertThat(service.store.totals().articles()).isLessThan(60);
      answer.body().readAllBytes();
    }
    assertThat(service.store.totals().articles()).isEqualTo(60);
  }

  @Test
  void whatWasPurgedIsNotLetInAgain() {
    String id = Service.json(service.post(PATH, ONE, REPORT)).path("id").asString();
    service.store.purge(Set.of(id), "asked for");
    Service.refused(service.post(PATH, ONE, REPORT), 409, "purged");
    Service.refused(service.get(PATH + "/" + id), 404, "not-found");
  }
}
