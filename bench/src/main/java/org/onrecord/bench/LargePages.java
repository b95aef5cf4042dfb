package org.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Limits;
import org.onrecord.fetch.Route;
import org.onrecord.issue.Issue;
import org.onrecord.reading.Reader;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Store;
import org.onrecord.web.Workbench;

/**
 * Prints how long the pages of issues and of actors take in a large record: those of all issues
 * that come with the program, of the actors who say most, and of some in the middle, each asked
 * over HTTP again and again in turn with a page that asks the record for nothing. None of them asks
 * the index, which stays empty.
 */
public final class LargePages {
  private static final int ARTICLES = 100_000;
  private static final int WARM = 5;
  private static final int ROUNDS = 25;
  private static final int ACTORS = 6;
  private static final double NANOS_A_MILLI = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final String PLAIN = "a plain page";

  private LargePages() {}

  /**
   * Measures.
   *
   * @param arguments how many articles, 100,000 if it isn't said; and a folder in which the record
   *     stays, and in which it is gone on with where it is shorter
   */
  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length == 0 ? ARTICLES : Integer.parseInt(arguments[0]);
    if (arguments.length > 1) {
      measure(Files.createDirectories(Path.of(arguments[1])), articles, ROUNDS, System.out);
      return;
    }
    Path folder = Files.createTempDirectory("onrecord-pages");
    try {
      measure(folder, articles, ROUNDS, System.out);
    } finally {
      AddPass.delete(folder);
    }
  }

  /**
   * Fills the record in a folder until it has so many articles, and asks for its pages.
   *
   * @param rounds how often each counts
   */
  static void measure(Path folder, int articles, int rounds, PrintStream out) throws IOException {
    try (Store store = Store.open(folder);
        Search search = Search.open(store, folder.resolve("index"), said -> {})) {
      Debate.fill(store, articles);
      out.printf(
          "%,d articles, %,d statements%n", store.totals().articles(), store.totals().statements());
      Recorder recorder = new Recorder(Reader.standard(), store);
      Fetcher fetcher = new Fetcher(Route.direct(), Limits.standard());
      Workbench.Tools tools =
          new Workbench.Tools(store, search, recorder, fetcher, new FailureLog(folder));
      try (Workbench workbench = Workbench.start(tools, 0);
          HttpClient client = HttpClient.newHttpClient()) {
        print(asked(client, workbench.address(), pages(store), rounds), out);
      }
    }
  }

  /** The pages to be asked for by kind, each as a path. */
  private static Map<String, List<String>> pages(Store store) {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put(PLAIN, List.of("add"));
    pages.put(
        "issues",
        store.issues().current().all().stream().map(Issue::id).map(id -> "issues/" + id).toList());
    ActorQuery everybody = ActorQuery.speaking();
    int middle = store.actors().count(everybody) / 2;
    pages.put("the busiest actors", actors(store, everybody, 0));
    pages.put("middling actors", actors(store, everybody, Math.max(0, middle - ACTORS)));
    return pages;
  }

  private static List<String> actors(Store store, ActorQuery everybody, int offset) {
    return store.actors().list(everybody, offset, ACTORS).stream()
        .map(ActorSummary::id)
        .map(id -> "actors/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
        .toList();
  }

  /** What each page took each time, by its kind. */
  private static Map<String, List<Asked>> asked(
      HttpClient client, String address, Map<String, List<String>> pages, int rounds) {
    List<Asked> turn = new ArrayList<>();
    pages.forEach(
        (kind, paths) ->
            paths.forEach(path -> turn.add(new Asked(kind, path, Timed.of(() -> 0), 0))));
    Map<String, List<Asked>> asked = new LinkedHashMap<>();
    Random random = new Random(7);
    for (int round = 0; round < WARM + rounds; round++) {
      Collections.shuffle(turn, random);
      for (Asked each : turn) {
        long before = SYSTEM.getProcessCpuTime();
        Timed timed = Timed.of(() -> get(client, address + each.path()));
        long worked = SYSTEM.getProcessCpuTime() - before;
        if (round >= WARM) {
          asked
              .computeIfAbsent(each.kind(), key -> new ArrayList<>())
              .add(new Asked(each.kind(), each.path(), timed, worked));
        }
      }
    }
    return asked;
  }

  /**
   * A page that was asked for.
   *
   * @param kind what it is a page of
   * @param path where it is
   * @param timed what it took, and how many characters it has
   * @param worked how long the processors worked meanwhile, in nanoseconds
   */
  private record Asked(String kind, String path, Timed timed, long worked) {}

  private static void print(Map<String, List<Asked>> asked, PrintStream out) {
    double plain = at(asked.getOrDefault(PLAIN, List.of()), 0.95);
    asked.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> {
              List<Asked> all = each.getValue();
              out.printf(
                  "%-20s median %6.1f ms, 95th percentile %6.1f ms (%.0f times a plain page),"
                      + " most %6.1f ms; %.1f ms of the processors each%n",
                  each.getKey(),
                  at(all, 0.5),
                  at(all, 0.95),
                  at(all, 0.95) / plain,
                  at(all, 1),
                  all.stream().mapToLong(Asked::worked).average().orElse(0) / NANOS_A_MILLI);
              slowest(all).forEach(line -> out.println("  " + line));
            });
  }

  /** The three pages whose middle time is largest. */
  private static List<String> slowest(List<Asked> all) {
    Map<String, List<Asked>> byPath = new LinkedHashMap<>();
    all.forEach(each -> byPath.computeIfAbsent(each.path(), key -> new ArrayList<>()).add(each));
    return byPath.entrySet().stream()
        .sorted((one, other) -> Double.compare(at(other.getValue(), 0.5), at(one.getValue(), 0.5)))
        .limit(3)
        .map(
            each ->
                "%-50s median %6.1f ms, 95th percentile %6.1f ms, %,d characters"
                    .formatted(
                        each.getKey(),
                        at(each.getValue(), 0.5),
                        at(each.getValue(), 0.95),
                        each.getValue().getFirst().timed().found()))
        .toList();
  }

  private static double at(List<Asked> all, double part) {
    List<Long> sorted = all.stream().map(each -> each.timed().nanos()).sorted().toList();
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / NANOS_A_MILLI;
  }

  /** Gets a page; how many characters it has. */
  private static long get(HttpClient client, String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    try {
      HttpResponse<String> page = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (page.statusCode() != 200) {
        throw new IllegalStateException(page.statusCode() + " for " + address);
      }
      return page.body().length();
    } catch (IOException e) {
      throw new IllegalStateException("no page for " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
