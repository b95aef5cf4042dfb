package org.onrecord.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.access.Entrance;
import org.onrecord.access.Token;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Status;
import org.onrecord.fetch.Fetching;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.record.Corrector;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.Job;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.web.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface over a small record, as a program meets it. */
final class Service implements AutoCloseable {
  static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Store store;
  final Recorder recorder;
  final FailureLog log;
  private final Search search;
  private final Workbench workbench;

  private Service(Path folder, Entrance entrance) {
    this(folder, entrance, Reader.standard());
  }

  private Service(Path folder, Entrance entrance, Reader reader) {
    store = Store.open(folder);
    recorder = new Recorder(reader, store);
    log = new FailureLog(folder);
    search = Search.following(store, folder.resolve("index"), said -> {});
    workbench = Workbench.start(tools(), entrance);
  }

  /** Waits until the index has all of the record. */
  void awaitIndex() {
    search.catchUp(taken -> {});
    assertThat(search.behind()).isZero();
  }

  /** What another workbench over the same record works with. */
  Workbench.Tools tools() {
    return new Workbench.Tools(store, search, recorder, Fetching.open(), log);
  }

  /** Over an empty record. */
  static Service empty(Path folder) {
    return new Service(folder, Entrance.local(0));
  }

  /** Read by the smaller networks. */
  static Service fast(Path folder) {
    return new Service(folder, Entrance.local(0), Reader.fast());
  }

  /** Behind a token. */
  static Service closed(Path folder, String token) {
    return new Service(folder, new Entrance("127.0.0.1", 0, Optional.of(Token.of(token))));
  }

  /** Over three articles and two problems. */
  static Service filled(Path folder) {
    Service service = empty(folder);
    service.add("The mayor said that the harbour would close. “No ship sails,” Ana Petrova said.");
    service.add(
        "The minister told reporters there would be no talks 😀. He wrote that it was late.");
    service.recorder.add(
        new Gathered.Unreadable("/somewhere/one.txt", Problem.of("empty", "there is no text")));
    service.recorder.add(
        new Gathered.Unreadable("/somewhere/two.txt", Problem.of("json", "this is not JSON")));
    return service;
  }

  /** Adds an article of its own day, so that each stands elsewhere in the lists. */
  String add(String text) {
    int number = store.totals().articles();
    Origin origin =
        new Origin(
            Optional.of("Report " + number),
            number % 2 == 0 ? Optional.of("Harbour Post") : Optional.empty(),
            Optional.of("https://example.org/" + number),
            Optional.empty(),
            Published.parse("2024-05-%02d".formatted(1 + number)),
            Optional.empty());
    Article article = new Article(text, origin);
    recorder.add(new Gathered.Found("article " + number, Optional.empty(), article));
    return article.id();
  }

  String anArticle() {
    return store.findArticles(StatementQuery.all(), 0, 1).getFirst().id();
  }

  /** A job that has ended. */
  String aJob() {
    String id = store.jobs().latest(1).stream().map(Job::id).findFirst().orElseGet(this::job);
    ended(id);
    return id;
  }

  private String job() {
    String lines = "{\"text\":\"The warden said that it snowed.\"}\n{broken\n";
    return json(post("/api/v1/jobs", "application/x-ndjson", lines)).path("id").asString();
  }

  /** Waits until a job has ended. */
  Job ended(String id) {
    return await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> store.jobs().find(id).orElseThrow(), job -> job.state().isEnded());
  }

  String anActor() {
    return store.actors().list(ActorQuery.all(), 0, 1).getFirst().id();
  }

  /** A correction that stands. */
  String aCorrection() {
    if (store.corrections().latest(0, 1).isEmpty()) {
      StoredArticle article = store.findArticle(anArticle()).orElseThrow();
      Correction made =
          new Corrector(article, "desk", "")
              .standing(article.corrected().entries().getFirst(), Status.CHECKED);
      store.corrections().make(made, Optional.empty());
    }
    return store.corrections().latest(0, 1).getFirst().id();
  }

  String aStatement() {
    return store.findStatements(StatementQuery.all(), 0, 1).getFirst().id();
  }

  String address(String path) {
    return workbench.address().replaceFirst("/$", "") + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** What an answer says that a program has seen. */
  static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  /** Checks that an answer is a problem of this kind, in full and without a stack trace. */
  static void refused(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("type").asString()).isEqualTo("urn:onrecord:problem:" + type);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.onrecord", "java.");
  }

  /** All entries of a list, page by page. */
  List<JsonNode> walk(String path, int limit) {
    List<JsonNode> all = new ArrayList<>();
    String join = path.contains("?") ? "&" : "?";
    Optional<String> cursor = Optional.empty();
    do {
      String next = cursor.map(value -> "&cursor=" + value).orElse("");
      JsonNode page = json(get(path + join + "limit=" + limit + next));
      page.path("items").forEach(all::add);
      cursor = Optional.of(page.path("next")).filter(JsonNode::isString).map(JsonNode::asString);
    } while (cursor.isPresent());
    return all;
  }

  @Override
  public void close() {
    workbench.close();
    search.close();
    store.close();
  }
}
