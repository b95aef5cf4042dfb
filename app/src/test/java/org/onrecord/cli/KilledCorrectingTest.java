package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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
  private static final int KILLS = Killing.times(20);
  private static final int ARTICLES = 8;

  @TempDir private Path folder = Path.of("");
  private Path plain = Path.of("");
  private String log = "";

  @BeforeEach
  void keepArticlesAndALogOfThem() throws IOException {
    plain = Files.createDirectories(folder.resolve("plain"));
    Path reports =
        Killing.reports(
            folder,
            ARTICLES,
            i ->
                "Pilot Reed said that ship "
                    + i
                    + " was late. Elena Marsh said that the harbour would close.");
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
    Killing.sound(data);
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

  @Test
  void aLogIsTakenWholeOrNotAtAllAndTheNextImportCompletesIt() throws Exception {
    int all = Files.readAllLines(Path.of(log)).size();
    assertThat(all).isGreaterThanOrEqualTo(ARTICLES);
    List<Path> killed =
        new Killing(folder, 20250601).killed(plain, KILLS, "corrections", "import", log);
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
    for (Path data : new Killing(folder, 20250602).killed(plain, KILLS, "reread", "--accept")) {
      Held held = held(data);
      assertThat(held.orders()).isEqualTo(before.orders());
      assertThat(held.made()).isEqualTo(before.made());
      changes.add(held.changes());
    }
    assertThat(changes).as("killed at different moments").hasSizeGreaterThan(1);
  }
}
