package org.onrecord.web;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Fetching;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.record.Demo;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Recorder;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Speakers;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** A workbench on a free port, over a store of its own that goes with it. */
final class Desk implements AutoCloseable {
  private static final String TALKS =
      """
      Foreign Minister Mara Quill of Latvia said on Thursday that her country would not negotiate \
      with Russia under pressure. “We will not negotiate while the ships stay in our harbour,” \
      Quill told reporters in Riga.
      Russia sanctioned two Latvian banks in 2019. Officials say letters went back and forth.
      """;
  private static final String RETOLD =
      """
      “We will not negotiate while the ships stay in our harbour,” Latvian Foreign Minister Mara \
      Quill said in Riga, rejecting the offer.
      """;

  final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  final Store store;
  final Search search;
  final Recorder recorder;
  final Workbench workbench;

  private Desk() throws IOException {
    folder = Files.createTempDirectory("onrecord-desk");
    store = Store.open(folder);
    recorder = new Recorder(Reader.standard(), store);
    search = Search.following(store, folder.resolve("index"), said -> {});
    workbench = Workbench.start(tools(Fetching.open()), 0);
  }

  /** What another workbench over the same record works with. */
  Workbench.Tools tools(Fetcher fetcher) {
    return new Workbench.Tools(store, search, recorder, fetcher, new FailureLog(folder));
  }

  static Desk empty() {
    try {
      return new Desk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A desk with everything of {@link Pictured#articles()}. */
  static Desk pictured() {
    Desk desk = empty();
    Pictured.articles().forEach(reading -> desk.store.add(reading, "pictured"));
    return desk;
  }

  /** A desk with the stories that the demo ships, read as they would be. */
  static Desk demo() {
    Desk desk = empty();
    Demo.articles().forEach(desk.recorder::add);
    return desk;
  }

  /** A desk with something on every page: read, told twice, corrected, undecided, not read. */
  static Desk told() {
    Desk desk = pictured();
    desk.recorder.add(article("The Courier", "2025-03-13", TALKS));
    desk.recorder.add(article("Evening Wire", "2025-03-14", RETOLD));
    desk.recorder.add(Demo.articles().getLast());
    desk.store.add(
        Speakers.reading("Post", "2024-05-01", "minister; Mara Quill; LVA", "a diplomat"), "any");
    desk.store.add(ChronologyPageTest.reading(), "one.txt");
    desk.post("/add/files", List.of("files:three.exe", "MZ"));
    desk.post("/add/files", List.of("files:four.exe", "MZ", "files:five.exe", "MZ"));
    desk.store.sources().add("folder", "/reports", Optional.of("Post"));
    desk.post(
        "/statements/" + desk.find("“the last word”").id() + "/status",
        List.of("status", "checked", "by", "Ana"));
    return desk;
  }

  private static Gathered article(String outlet, String day, String text) {
    Origin origin =
        new Origin(
            Optional.of("Quill rules out talks"),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Published.parse(day),
            Optional.empty());
    return new Gathered.Found(
        outlet, Optional.empty(), new Article(text, origin), Optional.empty());
  }

  /** The first statement that some words find. */
  StoredStatement find(String words) {
    search.catchUp(taken -> {});
    return search.findStatements(Question.of(words), 0, 1).getFirst().statement();
  }

  String address(String path) {
    return workbench.address().replaceFirst("/$", "") + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  /** Sends fields, and files where a name has a colon: {@code files:name.txt}. */
  HttpResponse<String> post(String path, List<String> fields, String... headers) {
    String boundary = "----desk";
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.size(); i += 2) {
      String[] name = fields.get(i).split(":", 2);
      body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
      body.append(name[0]).append('"');
      if (name.length == 2) {
        body.append("; filename=\"").append(name[1]).append("\"");
      }
      body.append("\r\n\r\n").append(fields.get(i + 1)).append("\r\n");
    }
    body.append("--").append(boundary).append("--\r\n");
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  /** Waits until a job has ended, and gives its page. */
  String awaitEnd(String job) {
    return await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> get(job).body(), page -> !page.contains("Show how far it is now"));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    workbench.close();
    search.close();
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
