package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/**
 * The other commands that write, killed at any moment: {@code purge}, {@code actors import}, {@code
 * issues import} and {@code restore}. What is in the record is whole, and the next run completes
 * it. {@code bench/kills} sets the system property {@code onrecord.kills}, which says how often.
 */
class KilledWritingTest {
  private static final int KILLS = Killing.times(1);
  private static final int ARTICLES = 8;
  private static final int LISTED = 1200;

  @TempDir private static Path shared = Path.of("");
  private static Path plain = Path.of("");
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void keepArticles() throws IOException {
    plain = Files.createDirectories(shared.resolve("plain"));
    Path reports =
        Killing.reports(
            shared,
            ARTICLES,
            i ->
                "Pilot Zebulonia Reed supported talks on ship "
                    + i
                    + ". Elena Marsh said that the harbour would close.");
    Run.of("add", "--fast", "--data", plain.toString(), reports.toString()).endedWith(0);
  }

  /** The ids of the articles of a record, each checked to be whole. */
  private static Set<String> whole(Path data) throws Exception {
    Killing.sound(data);
    try (Store store = Store.open(data)) {
      Set<String> ids = new TreeSet<>(store.articleIds());
      int statements = 0;
      for (String id : ids) {
        StoredArticle article = store.findArticle(id).orElseThrow();
        List<StoredStatement> rows = store.findStatements(StatementQuery.ofArticle(id), 0, 100);
        assertThat(rows).hasSize(article.corrected().entries().size());
        statements += rows.size();
      }
      assertThat(store.totals().statements()).isEqualTo(statements);
      return ids;
    }
  }

  private static boolean holds(Path data, String words) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aPurgeTakesAllOrNothingAndLeavesNoWord() throws Exception {
    String[] purge = {"purge", "--name", "Zebulonia", "--reason", "law", "--yes"};
    for (Path data : new Killing(folder, 20260101).killed(plain, KILLS, purge)) {
      Set<String> left = whole(data);
      assertThat(left.size()).isIn(0, ARTICLES);
      assertThat(holds(data, "Zebulonia")).isEqualTo(!left.isEmpty());
      try (Store store = Store.open(data)) {
        assertThat(store.tombstones(100)).hasSize(ARTICLES - left.size());
      }
      Run.of("purge", "--name", "Zebulonia", "--reason", "law", "--yes", "--data", data.toString())
          .endedWith(0);
      assertThat(whole(data)).isEmpty();
      assertThat(holds(data, "Zebulonia")).isFalse();
    }
  }

  @Test
  void aListOfActorsIsCompletedByTheNextImport() throws Exception {
    StringBuilder lines = new StringBuilder("name,alias,country\n");
    for (int i = 0; i < LISTED; i++) {
      lines.append("Person ").append(i).append(" Quorn,Quorn the ").append(i).append("th,LVA\n");
    }
    lines.append("Elena Marsh,The Tide,LVA\n");
    String list = Files.writeString(folder.resolve("actors.csv"), lines).toString();
    List<Path> killed =
        new Killing(folder, 20260102).killed(plain, KILLS, "actors", "import", list);
    String all = exported(folder.resolve("plain-0"));
    for (Path data : killed) {
      assertThat(whole(data)).hasSize(ARTICLES);
      Run.of("actors", "import", list, "--data", data.toString()).endedWith(0);
      assertThat(whole(data)).hasSize(ARTICLES);
      assertThat(exported(data)).isEqualTo(all);
    }
  }

  private static String exported(Path data) throws IOException {
    try (Store store = Store.open(data)) {
      assertThat(store.actors().count(ActorQuery.all())).isPositive();
    }
    return Run.of("actors", "export", "-", "--data", data.toString()).endedWith(0).out();
  }

  @Test
  void issuesAreFollowedAllOrNotAndTheNextImportJudgesTheRest() throws Exception {
    String yaml =
        """
        issues:
          - id: harbour-closing
            name: Closing the harbour
            proposition: The harbour should close.
            words: [close, closing]
            near: [harbour]
        """;
    String file = Files.writeString(folder.resolve("issues.yaml"), yaml).toString();
    for (Path data : new Killing(folder, 20260103).killed(plain, KILLS, "issues", "import", file)) {
      assertThat(whole(data)).hasSize(ARTICLES);
      try (Store store = Store.open(data)) {
        assertThat(store.issues().current().all().size()).isIn(1, 9);
      }
      Run.of("issues", "import", file, "--data", data.toString()).endedWith(0);
      try (Store store = Store.open(data)) {
        assertThat(store.issues().behind()).isEmpty();
        assertThat(store.issues().counts().get("harbour-closing"))
            .satisfies(count -> assertThat(count.statements()).isEqualTo(ARTICLES));
      }
    }
  }

  @Test
  void aBackupIsTakenWholeOrNotAtAll() throws Exception {
    String backup = folder.resolve("backup.zip").toString();
    Run.of("backup", backup, "--data", plain.toString()).endedWith(0);
    Set<String> all = whole(plain);
    Path empty = Files.createDirectories(folder.resolve("empty"));
    for (Path data : new Killing(folder, 20260104).killed(empty, KILLS, "restore", backup)) {
      Set<String> there = Store.isIn(data) ? whole(data) : Set.of();
      assertThat(there).isIn(Set.of(), all);
      if (there.isEmpty()) {
        Run.of("restore", backup, "--data", data.toString()).endedWith(0);
      }
      assertThat(whole(data)).isEqualTo(all);
    }
  }
}
