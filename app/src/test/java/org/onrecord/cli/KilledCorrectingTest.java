package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Value;
import org.onrecord.record.Corrector;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/**
 * {@code corrections import} and {@code reread --accept} killed at any moment: a log is taken whole
 * or not at all, an article has one reading or the other, and what people corrected stays. The
 * system property {@code onrecord.kills} says how often.
 */
class KilledCorrectingTest {
  private static final int KILLS = Integer.getInteger("onrecord.kills", 20);
  private static final int ARTICLES = 8;
  private static final List<String> FAST = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(20250601);
  private Path plain = Path.of("");
  private String log = "";

  @BeforeEach
  void keepArticlesAndALogOfThem() throws IOException {
    plain = Files.createDirectories(folder.resolve("plain"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines
          .append("{\"outlet\":\"Post\",\"text\":\"Pilot Reed said that ship ")
          .append(i)
          .append(" was late. Elena Marsh said that the harbour would close.\"}\n");
    }
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
    Run.of("add", "--fast", "--data", plain.toString(), reports.toString()).endedWith(0);
    StringBuilder made = new StringBuilder();
    try (Store store = Store.open(plain)) {
      for (String id : store.articleIds()) {
        StoredArticle article = store.findArticle(id).orElseThrow();
        for (Entry entry : article.corrected().entries()) {
          Correction kind =
              new Corrector(article, "desk", "")
                  .set(entry, Field.KIND, new Value.Term("order"), Scope.MENTION);
          made.append(CorrectionJson.write(kind)).append('\n');
        }
      }
    }
    log = Files.writeString(folder.resolve("log.jsonl"), made).toString();
  }

  /** The record as it is now, in a folder of its own. */
  private Path copy(Path from, int number) throws IOException {
    Path to = Files.createDirectories(folder.resolve(from.getFileName() + "-" + number));
    Files.copy(from.resolve("onrecord.db"), to.resolve("onrecord.db"));
    return to;
  }

  /** Runs a command in so many copies of a record, killed at a random moment of its run. */
  private List<Path> killed(Path from, String... words) throws Exception {
    long start = System.nanoTime();
    start(copy(from, 0), words).end().endedWith(0);
    long whole = (System.nanoTime() - start) / 1_000_000;
    List<Path> all = new ArrayList<>();
    for (int i = 1; i <= KILLS; i++) {
      Path data = copy(from, i);
      Child child = start(data, words);
      Thread.sleep(whole / 4 + random.nextLong(Math.max(1, whole)));
      child.kill();
      all.add(data);
    }
    return all;
  }

  private Child start(Path data, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    return Child.start(folder, FAST, all.toArray(String[]::new));
  }

  /**
   * What a record holds.
   *
   * @param orders how many statements are orders
   * @param made how many corrections there are
   * @param changes the number of its last change
   */
  private record Held(int orders, int made, long changes) {}

  /** What a record holds, each statement checked to be as its article has it. */
  private static Held held(Path data) throws SQLException {
    sound(data);
    int orders = 0;
    try (Store store = Store.open(data)) {
      List<String> ids = store.articleIds();
      assertThat(ids).hasSize(ARTICLES);
      for (String id : ids) {
        StoredArticle article = store.findArticle(id).orElseThrow();
        List<StoredStatement> rows = store.findStatements(StatementQuery.ofArticle(id), 0, 100);
        assertThat(rows)
            .extracting(StoredStatement::id)
            .isEqualTo(article.corrected().entries().stream().map(Entry::key).toList());
        orders += (int) rows.stream().filter(row -> row.marks().kind().equals("order")).count();
      }
      return new Held(orders, store.corrections().count().made(), store.lastChange());
    }
  }

  private static void sound(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("onrecord.db"));
        Statement sql = connection.createStatement()) {
      try (ResultSet found = sql.executeQuery("pragma integrity_check")) {
        assertThat(found.getString(1)).isEqualTo("ok");
      }
      try (ResultSet broken = sql.executeQuery("pragma foreign_key_check")) {
        assertThat(broken.next()).isFalse();
      }
    }
  }

  @Test
  void aLogIsTakenWholeOrNotAtAllAndTheNextImportCompletesIt() throws Exception {
    int all = Files.readAllLines(Path.of(log)).size();
    assertThat(all).isGreaterThanOrEqualTo(ARTICLES);
    List<Path> killed = killed(plain, "corrections", "import", log);
    for (Path data : killed) {
      Held held = held(data);
      assertThat(held.orders()).isIn(0, all).isEqualTo(held.made());
    }
    Path first = killed.getFirst();
    Run.of("corrections", "import", log, "--data", first.toString()).endedWith(0);
    assertThat(held(first).orders()).isEqualTo(all);
  }

  @Test
  void anArticleHasOneReadingOrTheOtherAndWhatWasCorrectedStays() throws Exception {
    Run.of("corrections", "import", log, "--data", plain.toString()).endedWith(0);
    Held before = held(plain);
    Set<Long> changes = new TreeSet<>();
    for (Path data : killed(plain, "reread", "--accept")) {
      Held held = held(data);
      assertThat(held.orders()).isEqualTo(before.orders());
      assertThat(held.made()).isEqualTo(before.made());
      changes.add(held.changes());
    }
    assertThat(changes).as("killed at different moments").hasSizeGreaterThan(1);
  }
}
