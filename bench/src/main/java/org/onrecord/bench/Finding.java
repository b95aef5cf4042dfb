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
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.onrecord.export.StatementTable;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Limits;
import org.onrecord.fetch.Route;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Recorder;
import org.onrecord.search.Division;
import org.onrecord.search.Hit;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import org.onrecord.web.Workbench;

/**
 * Prints how fast a large record is added to, indexed and asked: readings of generated articles are
 * put into a new SQLite store, a thousand at a time, and the index follows; then questions are
 * asked as {@code onrecord find} and the page of statements ask them.
 */
public final class Finding {
  private static final int ARTICLES = 100_000;
  private static final int STEP = 1_000;
  private static final int EDGE = 5;
  private static final int QUESTIONS = 400;
  private static final int TABLE = 50;
  private static final long SEED = 2025;
  private static final double NANOS_A_MILLI = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Finding() {}

  /**
   * Measures.
   *
   * @param arguments how many articles, 100,000 if it isn't said; and a folder in which the record
   *     stays, and in which it is gone on with where it is shorter
   */
  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length == 0 ? ARTICLES : Integer.parseInt(arguments[0]);
    if (arguments.length > 1) {
      measure(Files.createDirectories(Path.of(arguments[1])), articles);
      return;
    }
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(place, "onrecord-finding");
    try {
      measure(folder, articles);
    } finally {
      AddPass.delete(folder);
    }
  }

  private static void measure(Path folder, int articles) throws IOException {
    try (Store store = Store.open(folder);
        Search search = Search.open(store, folder.resolve("index"), said -> {})) {
      search.catchUp(taken -> {});
      if (store.totals().articles() < articles) {
        add(store, search, articles, System.out);
      }
      ask(store, search, System.out);
    }
  }

  /**
   * Adds readings until there are so many articles, and prints what the first and the last
   * thousands took.
   */
  static void add(Store store, Search search, int articles, PrintStream out) {
    int there = store.totals().articles();
    Iterator<Reading> readings = GeneratedReadings.endless(SEED).skip(there).iterator();
    List<Double> seconds = new ArrayList<>();
    long statements = 0;
    for (int done = there; done < articles; done += STEP) {
      List<Reading> next = new ArrayList<>();
      while (next.size() < STEP) {
        next.add(readings.next());
      }
      long start = System.nanoTime();
      next.forEach(reading -> store.add(reading, "generated"));
      search.catchUp(taken -> {});
      seconds.add((System.nanoTime() - start) / 1e9);
      statements += next.stream().mapToLong(reading -> reading.statements().size()).sum();
    }
    int edge = Math.max(1, Math.min(EDGE, seconds.size() / 4));
    int warm = Math.min(1, seconds.size() - edge);
    double first = Comparison.median(seconds.subList(warm, warm + edge));
    double last = Comparison.median(seconds.subList(seconds.size() - edge, seconds.size()));
    out.printf("added and indexed %,d articles, %,d statements%n", articles - there, statements);
    out.printf(
        "a thousand articles: %.2f s at the start, %.2f s at the end, %.2f times%n",
        first, last, last / first);
  }

  private static void ask(Store store, Search search, PrintStream out) throws IOException {
    Recorder recorder = new Recorder(Reader.standard(), store);
    Fetcher fetcher = new Fetcher(Route.direct(), Limits.standard());
    FailureLog log = new FailureLog(Path.of(store.place()));
    Workbench.Tools tools = new Workbench.Tools(store, search, recorder, fetcher, log);
    try (Workbench workbench = Workbench.start(tools, 0);
        HttpClient client = HttpClient.newHttpClient()) {
      print("find", question -> find(search, question), out);
      print("counts", question -> counts(search, question), out);
      print("page", question -> page(client, workbench.address(), question), out);
    }
  }

  /**
   * Asks all questions twice, and prints what the second time took: by the clock, and of the
   * processors, which other programs don't lengthen.
   */
  private static void print(String name, ToLongFunction<Question> asked, PrintStream out) {
    List<Question> questions = questions(new Random(SEED));
    long foundBefore = questions.stream().mapToLong(asked).sum();
    List<Long> nanos = new ArrayList<>();
    List<Long> worked = new ArrayList<>();
    long found = 0;
    for (Question question : questions) {
      long before = SYSTEM.getProcessCpuTime();
      long start = System.nanoTime();
      found += asked.applyAsLong(question);
      nanos.add(System.nanoTime() - start);
      worked.add(SYSTEM.getProcessCpuTime() - before);
    }
    if (found != foundBefore) {
      throw new IllegalStateException(name + " found " + foundBefore + ", then " + found);
    }
    out.printf("%-8s %s; %d questions found %,d%n", name, spread(nanos), nanos.size(), found);
    out.printf("%-8s %s, of the processors%n", "", spread(worked));
  }

  private static String spread(List<Long> nanos) {
    Collections.sort(nanos);
    return "median %6.1f ms, 95th percentile %6.1f ms, most %6.1f ms"
        .formatted(at(nanos, 0.5), at(nanos, 0.95), at(nanos, 1));
  }

  private static double at(List<Long> sorted, double part) {
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / NANOS_A_MILLI;
  }

  /** Questions as people ask them: for nothing, words, phrases, names, with and without ticks. */
  static List<Question> questions(Random random) {
    List<String> words =
        new ArrayList<>(List.of("", "said", "ferry service", "the", "\"no deal\""));
    words.addAll(List.of("Brasovic", "speaker:Torvald", "agreement -grain", "harbour OR harbor"));
    words.addAll(
        List.of("cost* plan", "\"Yorina Sandvar\"", "cue:warn bridge", "from:2021 to:2022 pay"));
    words.addAll(
        List.of("wait crisis winter", "Ostrania Velmora", "notthere", "form:direct children"));
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Question question = Question.of(words.get(i % words.size()));
      if (random.nextInt(3) == 0) {
        question = question.with(Division.OUTLET, Set.of("Outlet " + random.nextInt(20)));
      }
      if (random.nextInt(3) == 0) {
        question = question.with(Division.FORM, Set.of("indirect", "mixed"));
      }
      if (random.nextInt(3) == 0) {
        question = question.with(Division.YEAR, Set.of("202" + random.nextInt(5)));
      }
      questions.add(random.nextInt(4) == 0 ? question.by(Question.Order.RELEVANCE) : question);
    }
    return questions;
  }

  private static long find(Search search, Question question) {
    List<Hit> hits = search.findStatements(question, 0, TABLE);
    String table = StatementTable.write(hits.stream().map(Hit::statement).toList());
    return table.isEmpty() ? 0 : search.countStatements(question);
  }

  private static long counts(Search search, Question question) {
    return search.divideStatements(question, Set.of(Division.values())).total();
  }

  private static long page(HttpClient client, String address, Question question) {
    StringBuilder query = new StringBuilder();
    parameter(query, "words", question.words());
    question
        .chosen()
        .forEach((by, values) -> values.forEach(value -> parameter(query, by.code(), value)));
    if (question.order() == Question.Order.RELEVANCE) {
      parameter(query, "sort", "relevance");
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "statements" + query)).build();
    try {
      HttpResponse<String> page = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (page.statusCode() != 200) {
        throw new IllegalStateException(page.statusCode() + " for " + request.uri());
      }
      return page.body().length();
    } catch (IOException e) {
      throw new IllegalStateException("no page for " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  private static void parameter(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
      query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
