package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.javalin.Javalin;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fetch.Fetching;
import org.onrecord.record.Jobs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description that is served, walked path by path against the server that serves it. */
class OpenApiTest {
  @TempDir private static Path folder = Path.of("");
  private static Service service;
  private static JsonNode description;

  @BeforeAll
  static void start() {
    service = Service.filled(folder);
    description = Service.json(service.get("/api/v1/openapi.json"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** One operation of the description. */
  private record Operation(String path, String method, JsonNode json) {
    /** Its address, with what stands in the path filled in. */
    String address() {
      String id =
          switch (path.split("/", -1)[3]) {
            case "statements" -> service.aStatement();
            case "jobs" -> service.aJob();
            case "actors" -> service.anActor();
            case "issues" -> "talks";
            case "corrections" -> service.aCorrection();
            default -> service.anArticle();
          };
      return path.replace("{id}", id).replace("{format}", "jsonl");
    }

    List<JsonNode> parameters(String in) {
      List<JsonNode> found = new ArrayList<>();
      json.path("parameters").forEach(each -> found.add(resolved(each)));
      return found.stream().filter(each -> each.path("in").asString().equals(in)).toList();
    }

    JsonNode response(int status) {
      return resolved(json.path("responses").path(String.valueOf(status)));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : description.at(reference.substring(1));
  }

  private static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    description
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        method ->
                            all.add(
                                new Operation(
                                    path.getKey(),
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    method.getValue()))));
    return all;
  }

  private static List<Operation> gets() {
    return operations().stream().filter(each -> each.method().equals("GET")).toList();
  }

  /** What is wrong with a body by a schema of the description. */
  private static List<Error> wrong(JsonNode schema, JsonNode body) {
    ObjectNode whole = (ObjectNode) schema.deepCopy();
    whole.set("components", description.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(body);
  }

  /** Checks that an answer is one that the operation describes, body and headers included. */
  private static void described(Operation operation, HttpResponse<String> answer) {
    JsonNode response = operation.response(answer.statusCode());
    String what = operation + " " + answer.statusCode() + " " + answer.body();
    assertThat(response.isObject()).as(what).isTrue();
    response
        .path("headers")
        .propertyNames()
        .forEach(name -> assertThat(answer.headers().firstValue(name)).as(what).isPresent());
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (answer.body().isEmpty()) {
      return;
    }
    JsonNode content = response.path("content").path(type);
    assertThat(content.isObject()).as(type + " " + what).isTrue();
    if (type.endsWith("json") && !type.contains("ndjson")) {
      assertThat(wrong(content.path("schema"), Service.json(answer))).as(what).isEmpty();
    }
  }

  private static String encoded(JsonNode value) {
    JsonNode one = value.isArray() ? value.path(0) : value;
    return URLEncoder.encode(one.asString(), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsServedIsDescribedAndWhatIsDescribedIsServed() {
    Set<String> served = new TreeSet<>();
    Set<String> wanted = new TreeSet<>();
    try (Jobs jobs = Jobs.start(service.store, service.recorder, Fetching.open(), service.log)) {
      Javalin.create(
          config -> {
            config.events.handlerAdded(
                added -> served.add(added.getHttpMethod().name() + " " + added.getPath()));
            new Api(service.store, service.tools().search(), service.recorder, jobs)
                .serve(config.routes);
          });
    }
    for (Operation operation : operations()) {
      wanted.add(operation.toString());
      wanted.add("OPTIONS " + operation.path());
      if (operation.method().equals("GET")) {
        wanted.add("HEAD " + operation.path());
      }
    }
    assertThat(served).isEqualTo(wanted);
    assertThat(wanted).hasSizeGreaterThan(30);
  }

  @Test
  void everyOperationAnswersAsDescribed() {
    for (Operation operation : gets()) {
      HttpResponse<String> answer = service.get(operation.address());
      assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(200);
      described(operation, answer);
    }
  }

  @Test
  void everyParameterIsTakenAsDescribed() {
    BiConsumer<Operation, JsonNode> tried =
        (operation, parameter) -> {
          String name = parameter.path("name").asString();
          JsonNode example = parameter.path("example");
          if (example.isMissingNode()) {
            return; // a cursor is tried where lists are walked
          }
          JsonNode schema = parameter.path("schema");
          assertThat(wrong(schema, example)).as(name).isEmpty();
          HttpResponse<String> answer =
              service.get(operation.address() + "?" + name + "=" + encoded(example));
          assertThat(answer.statusCode()).as(operation + " " + name).isEqualTo(200);
          described(operation, answer);
        };
    gets().forEach(each -> each.parameters("query").forEach(one -> tried.accept(each, one)));
    assertThat(gets().stream().mapToInt(each -> each.parameters("query").size()).sum())
        .isGreaterThan(30);
  }

  @Test
  void whatIsNotDescribedIsRefusedAsDescribed() {
    for (Operation operation : gets()) {
      HttpResponse<String> unknown = service.get(operation.address() + "?colour=red");
      Service.refused(unknown, 400, "bad-parameter");
      described(operation, unknown);
      for (JsonNode parameter : operation.parameters("query")) {
        String name = parameter.path("name").asString();
        HttpResponse<String> empty = service.get(operation.address() + "?" + name + "=");
        assertThat(empty.statusCode()).as(operation + " " + name).isEqualTo(400);
        described(operation, empty);
        if (!Set.of("words", "party", "outlet").contains(name)) {
          HttpResponse<String> wrong = service.get(operation.address() + "?" + name + "=%25");
          assertThat(wrong.statusCode()).as(operation + " " + name).isEqualTo(400);
          described(operation, wrong);
        }
      }
    }
  }

  @Test
  void whatIsNotThereIsMissingAsDescribed() {
    for (Operation operation : gets()) {
      if (operation.parameters("path").isEmpty()) {
        continue;
      }
      HttpResponse<String> answer =
          service.get(operation.path().replaceAll("\\{[a-z]+\\}", "nothing"));
      Service.refused(answer, 404, "not-found");
      described(operation, answer);
    }
  }

  @Test
  void whatIsHeldAlreadyIsNotSentAgain() {
    for (Operation operation : gets()) {
      if (operation.parameters("header").isEmpty()) {
        continue;
      }
      String tag = Service.tag(service.get(operation.address()));
      HttpResponse<String> held = service.get(operation.address(), "If-None-Match", tag);
      assertThat(held.statusCode()).as(operation.toString()).isEqualTo(304);
      assertThat(held.body()).isEmpty();
      assertThat(held.headers().firstValue("ETag")).contains(tag);
      described(operation, held);
      assertThat(service.get(operation.address(), "If-None-Match", "\"0\"").statusCode())
          .isEqualTo(200);
      assertThat(service.get(operation.address(), "If-None-Match", "\"0\", W/" + tag).statusCode())
          .isEqualTo(304);
    }
  }

  @Test
  void everyAddressSaysWhichMethodsItTakesAndRefusesTheOthers() {
    for (Operation operation : operations()) {
      Set<String> methods = new TreeSet<>(List.of("OPTIONS"));
      for (Operation other : operations()) {
        if (other.path().equals(operation.path())) {
          methods.addAll(
              other.method().equals("GET") ? List.of("GET", "HEAD") : List.of(other.method()));
        }
      }
      HttpResponse<String> options = send(operation, "OPTIONS");
      assertThat(options.statusCode()).isEqualTo(204);
      assertThat(allowed(options)).isEqualTo(methods);
      for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
        if (!methods.contains(method)) {
          HttpResponse<String> refused = send(operation, method);
          Service.refused(refused, 405, "method-not-allowed");
          assertThat(allowed(refused)).as(operation + " " + method).isEqualTo(methods);
        }
      }
    }
  }

  @Test
  void whatCanBeGotCanBeAskedForWithoutItsBody() {
    for (Operation operation : gets()) {
      HttpResponse<String> get = service.get(operation.address());
      HttpResponse<String> head = send(operation, "HEAD");
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(get.headers().firstValue("Content-Type"));
    }
  }

  @Test
  void everyExampleOfABodyIsAddedAsDescribed() {
    for (Operation operation : operations()) {
      operation
          .json()
          .path("requestBody")
          .path("content")
          .propertyStream()
          .forEach(
              content -> {
                JsonNode example = content.getValue().path("example");
                assertThat(wrong(content.getValue().path("schema"), example)).isEmpty();
                String body = example.isString() ? example.asString() : example.toString();
                for (int status : statuses(operation, content.getKey())) {
                  HttpResponse<String> answer =
                      service.post(operation.address(), content.getKey(), body);
                  assertThat(answer.statusCode()).isEqualTo(status);
                  described(operation, answer);
                }
              });
    }
  }

  /** What the same body is answered with, first and then. */
  private static List<Integer> statuses(Operation operation, String type) {
    if (operation.path().endsWith("/jobs")) {
      return List.of(202, 202);
    }
    if (operation.path().endsWith("/corrections")) {
      return List.of(428, 428); // with what was seen it is kept: CorrectionRoutesTest
    }
    if (operation.path().contains("{id}")) {
      return List.of(422, 422); // of no statement that is there
    }
    return type.contains("ndjson") ? List.of(200, 200) : List.of(201, 200);
  }

  @Test
  void anOperationHasItsOwnNameAndEveryReferenceLeadsSomewhere() {
    assertThat(operations())
        .extracting(each -> each.json().path("operationId").asString())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    description
        .findValuesAsString("$ref")
        .forEach(to -> assertThat(description.at(to.substring(1)).isObject()).as(to).isTrue());
    assertThat(description.path("openapi").asString()).startsWith("3.1.");
  }

  private static HttpResponse<String> send(Operation operation, String method) {
    return service.send(
        service.request(operation.address()).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static Set<String> allowed(HttpResponse<String> answer) {
    return new TreeSet<>(List.of(answer.headers().firstValue("Allow").orElse("").split(", *", -1)));
  }
}
