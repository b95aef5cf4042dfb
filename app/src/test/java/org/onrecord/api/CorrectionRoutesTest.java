package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.act.Code;
import org.onrecord.store.Deeding;
import org.onrecord.store.Reporting;
import tools.jackson.databind.JsonNode;

/** Programs correct the record, and nobody overwrites another unseen. */
class CorrectionRoutesTest {
  private static final String JSON = "application/json";

  @TempDir private Path folder = Path.of("");
  private Service service;
  private String statement = "";

  @BeforeEach
  void start() {
    service = Service.empty(folder);
    service.store.add(
        Reporting.reading(
            "Post", "2025-03-01", "Mara Quill said “We will not negotiate with the union.”"),
        "any");
    service.store.add(
        Reporting.reading("Star", "2025-03-09", "Mara Quill said “We are ready for talks.”"),
        "any");
    statement = "/api/v1/statements/" + service.aStatement();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private HttpResponse<String> correct(String body, String... headers) {
    return service.post(statement + "/corrections", JSON, body, headers);
  }

  @Test
  void aFieldIsCorrectedByWhoeverSaysWhatTheySaw() {
    String seen = Service.tag(service.get(statement));
    HttpResponse<String> made =
        correct(
            "{\"field\":\"speaker\",\"value\":\"Jonas Hale\",\"by\":\"desk\"}", "If-Match", seen);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String address = made.headers().firstValue("Location").orElseThrow();
    JsonNode kept = Service.json(service.get(address));
    assertThat(kept).isEqualTo(Service.json(made));
    assertThat(kept.path("after").path("names").path(0).asString()).isEqualTo("Jonas Hale");
    JsonNode now = Service.json(service.get(statement));
    assertThat(now.path("speaker").asString()).isEqualTo("Jonas Hale");
    assertThat(now.path("corrections")).containsExactly(kept);
    assertThat(service.walk("/api/v1/corrections", 1)).containsExactly(kept);
  }

  @Test
  void ofTwoWhoSawTheSameTheSecondIsToldAndChangesNothing() {
    String seen = Service.tag(service.get(statement));
    String first = "{\"field\":\"condition\",\"value\":\"talks\",\"by\":\"one\"}";
    assertThat(correct(first, "If-Match", seen).statusCode()).isEqualTo(201);
    JsonNode before = Service.json(service.get(statement));
    Service.refused(
        correct("{\"status\":\"checked\",\"by\":\"two\"}", "If-Match", seen),
        412,
        "precondition-failed");
    assertThat(Service.json(service.get(statement))).isEqualTo(before);
    String again = Service.tag(service.get(statement));
    assertThat(correct("{\"status\":\"checked\",\"by\":\"two\"}", "If-Match", again).statusCode())
        .isEqualTo(201);
    assertThat(Service.json(service.get(statement)).path("status").asString()).isEqualTo("checked");
  }

  @Test
  void whoDoesNotSayWhatTheySawIsAskedFor() {
    Service.refused(correct("{\"status\":\"checked\"}"), 428, "precondition-required");
    assertThat(correct("{\"status\":\"checked\"}", "If-Match", "*").statusCode()).isEqualTo(201);
  }

  @Test
  void whatCannotBeKeptIsSaidAndChangesNothing() {
    JsonNode before = Service.json(service.get(statement));
    for (String body :
        List.of(
            "{\"field\":\"content\",\"value\":\"nowhere in it\"}",
            "{\"field\":\"colour\",\"value\":\"red\"}",
            "{\"field\":\"form\",\"value\":\"loud\"}",
            "{\"field\":\"speaker\",\"value\":\"A\",\"how\":\"perhaps\"}",
            "{\"field\":\"cue\",\"value\":\"said\",\"scope\":\"name\"}",
            "{\"status\":\"true\"}")) {
      Service.refused(correct(body, "If-Match", "*"), 422, "not-kept");
    }
    for (String body :
        List.of(
            "",
            "[]",
            "{broken",
            "{\"status\":true}",
            "{\"colour\":\"red\"}",
            "{}",
            "{\"field\":\"speaker\",\"status\":\"checked\"}")) {
      Service.refused(correct(body, "If-Match", "*"), 400, "bad-body");
    }
    Service.refused(
        service.post(statement + "/corrections", "text/plain", "checked", "If-Match", "*"),
        415,
        "media-type");
    Service.refused(
        service.post("/api/v1/statements/s0/corrections", JSON, "{}", "If-Match", "*"),
        404,
        "not-found");
    assertThat(Service.json(service.get(statement))).isEqualTo(before);
  }

  @Test
  void aCorrectionIsRevokedOnceAndByWhoeverSawItAsItIs() {
    String address =
        correct("{\"status\":\"disputed\"}", "If-Match", "*")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String seen = Service.tag(service.get(address));
    Service.refused(delete(address), 428, "precondition-required");
    Service.refused(delete(address, "If-Match", "\"0\""), 412, "precondition-failed");
    assertThat(delete(address, "If-Match", seen).statusCode()).isEqualTo(204);
    assertThat(Service.json(service.get(statement)).path("status").asString()).isEqualTo("machine");
    assertThat(Service.json(service.get(address)).path("revoked_at").isString()).isTrue();
    Service.refused(delete(address, "If-Match", seen), 412, "precondition-failed");
    Service.refused(delete(address, "If-Match", "*"), 409, "too-late");
    Service.refused(delete("/api/v1/corrections/c0", "If-Match", "*"), 404, "not-found");
  }

  private HttpResponse<String> delete(String address, String... headers) {
    HttpRequest.Builder request = service.request(address).DELETE();
    return service.send(headers.length == 0 ? request : request.headers(headers));
  }

  @Test
  void aMissedStatementIsMarked() {
    String article = "/api/v1/articles/" + service.anArticle() + "/statements";
    Service.refused(
        service.post(article, JSON, "{\"content\":\"nowhere in it\"}"), 422, "not-kept");
    Service.refused(
        service.post(article, JSON, "{\"content\":\"talks\",\"start\":\"1\"}"), 400, "bad-body");
    int before = service.store.totals().statements();
    HttpResponse<String> marked =
        service.post(article, JSON, "{\"content\":\"Mara\",\"start\":0,\"by\":\"desk\"}");
    assertThat(marked.statusCode()).as(marked.body()).isEqualTo(201);
    assertThat(service.store.totals().statements()).isEqualTo(before + 1);
  }

  @Test
  void aDeedBesideWordsTellsHowItsWordsDecide() {
    service.store.add(
        Deeding.reading("Bell", "2025-03-20", Code.SANCTION, "broke off the talks", " at sea"),
        "any");
    String address = "/api/v1/issues/talks/tensions";
    JsonNode deed =
        Service.json(service.get(address))
            .path("items")
            .valueStream()
            .map(each -> each.path("other"))
            .filter(each -> !each.path("deed").isNull())
            .findFirst()
            .orElseThrow();
    assertThat(deed.path("statement").isNull()).isTrue();
    assertThat(deed.path("event").asString()).startsWith("e");
    assertThat(deed.path("content").asString()).startsWith("Mara Quill broke off the talks");
    assertThat(deed.path("deed").path("way").asString()).isEqualTo("ends");
    assertThat(deed.path("deed").path("why").asString()).contains("“talks”");
  }

  @Test
  void whatDoesNotSitTogetherIsListedAndMarked() {
    String address = "/api/v1/issues/talks/tensions";
    JsonNode pair = Service.json(service.get(address)).path("items").path(0);
    assertThat(pair.path("one").path("stance").asString()).isEqualTo("oppose");
    assertThat(pair.path("other").path("content").asString()).contains("ready for talks");
    assertThat(pair.path("days_apart").asInt()).isEqualTo(8);
    assertThat(pair.path("mark").isNull()).isTrue();
    String both =
        "{\"one\":\"%s\",\"other\":\"%s\",\"by\":\"desk\","
            .formatted(
                pair.path("one").path("statement").asString(),
                pair.path("other").path("statement").asString());
    Service.refused(
        service.post(address, JSON, both + "\"mark\":\"worth-a-look\"}"),
        428,
        "precondition-required");
    Service.refused(
        service.post(address, JSON, both + "\"mark\":\"nonsense\",\"seen\":\"\"}"),
        400,
        "bad-body");
    Service.refused(
        service.post(address, JSON, both + "\"mark\":\"sits-together\",\"seen\":\"\"}"),
        422,
        "not-kept");
    String look = both + "\"mark\":\"worth-a-look\",\"seen\":\"\"}";
    HttpResponse<String> marked = service.post(address, JSON, look);
    assertThat(marked.statusCode()).as(marked.body()).isEqualTo(201);
    Service.refused(service.post(address, JSON, look), 412, "precondition-failed");
    JsonNode now = Service.json(service.get(address)).path("items").path(0);
    assertThat(now.path("mark")).isEqualTo(Service.json(marked));
    assertThat(now.path("one").path("deed").isNull()).isTrue();
    assertThat(Service.json(service.get(address + "?until=2025-03-02")).path("items")).isEmpty();
    Service.refused(service.get("/api/v1/issues/nope/tensions"), 404, "not-found");
  }
}
