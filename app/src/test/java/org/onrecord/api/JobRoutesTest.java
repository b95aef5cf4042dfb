package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Job;
import tools.jackson.databind.JsonNode;

/** Long work as programs ask for it and follow it. */
class JobRoutesTest {
  private static final String PATH = "/api/v1/jobs";
  private static final String MANY = "application/x-ndjson";

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

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int n = 0; n < count; n++) {
      lines.append("{\"text\":\"The mayor said that bridge ").append(n).append(" is new.\"}\n");
    }
    return lines.toString();
  }

  private HttpResponse<String> turn(String id, String how, String... headers) {
    return service.post(PATH + "/" + id + "/" + how, "application/json", "", headers);
  }

  @Test
  void theMediaTypeIsOneHoweverWritten() {
    assertThat(service.post(PATH, "Application/X-NDJSON; charset=utf-8", lines(1)).statusCode())
        .isEqualTo(202);
    assertThat(service.post(PATH, "application/x-ndjsonfoo", lines(1)).statusCode()).isEqualTo(415);
  }

  @Test
  @Timeout(60)
  void aJobIsAskedForFollowedToItsEndAndListed() {
    HttpResponse<String> asked = service.post(PATH, MANY, lines(6) + "{broken\n");
    assertThat(asked.statusCode()).isEqualTo(202);
    String id = Service.json(asked).path("id").asString();
    assertThat(asked.headers().firstValue("Location")).contains(PATH + "/" + id);

    List<String> events = service.get(PATH + "/" + id + "/events").body().lines().toList();
    List<JsonNode> seen =
        events.stream()
            .filter(line -> line.startsWith("data: "))
            .map(line -> Service.JSON.readTree(line.substring(6)))
            .toList();
    assertThat(events).contains("id: 1", "event: job");
    assertThat(seen.getLast().path("state").asString()).isEqualTo("done");
    assertThat(seen.getLast().path("articles").asInt()).isEqualTo(6);
    assertThat(seen).extracting(each -> each.path("done").asInt()).isSorted();

    JsonNode whole = Service.json(service.get(PATH + "/" + id));
    assertThat(whole.path("problems"))
        .extracting(each -> each.path("code").asString())
        .containsExactly("json");
    assertThat(Service.json(service.get(PATH)).path("items"))
        .extracting(each -> each.path("id").asString())
        .containsExactly(id);
    assertThat(service.store.totals().articles()).isEqualTo(6);
  }

  @Test
  void aJobThatHasEndedCanNotBeChanged() {
    String id = service.aJob();
    for (String how : List.of("pause", "cancel")) {
      Service.refused(turn(id, how), 409, "too-late");
    }
    assertThat(service.store.jobs().find(id).orElseThrow().state()).isEqualTo(Job.State.DONE);
  }

  @Test
  void aJobIsChangedOnlyIfItIsAsItWasSeen() {
    String id = service.aJob();
    String tag = Service.tag(service.get(PATH + "/" + id));
    Service.refused(turn(id, "cancel", "If-Match", "\"0\""), 412, "precondition-failed");
    Service.refused(turn(id, "cancel", "If-Match", tag), 409, "too-late");
  }

  @Test
  void aJobThatIsNoneIsMissing() {
    for (String path : List.of("/x", "/x/events")) {
      Service.refused(service.get(PATH + path), 404, "not-found");
    }
    Service.refused(turn("x", "pause"), 404, "not-found");
    Service.refused(service.post(PATH, MANY, ""), 400, "bad-body");
    Service.refused(service.post(PATH, "application/json", lines(1)), 415, "media-type");
  }

  @Test
  void anotherSitesPageCanNotCancel() {
    String id = service.aJob();
    Service.refused(turn(id, "cancel", "Origin", "https://evil.example"), 403, "forbidden");
  }
}
