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
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.Change;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/**
 * {@code onrecord add} killed at any moment: what is in the record is whole, the rest is not, and
 * the next {@code add} completes it. The system property {@code onrecord.kills} says how often it
 * is killed; {@code bench/kills} sets it to 200.
 */
class KilledAddTest {
  private static final int KILLS = Integer.getInteger("onrecord.kills", 20);

  /**
   * Reading is what takes time, so there are few articles: as many as all kills may let through.
   */
  private static final int A_KILL = 3;

  private static final int ARTICLES = (KILLS + 1) * A_KILL;

  /** How a process ends that {@code kill} ended. */
  private static final int STOPPED = 143;

  /** Java as it starts fastest. */
  private static final List<String> FAST = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  @TempDir private Path folder = Path.of("");

  private final Random random = new Random(20240503);
  private Store store;

  @BeforeEach
  void openStore() throws IOException {
    store = Store.open(Files.createDirectories(data()));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private String reports() throws IOException {
    return Killing.reports(
            folder, ARTICLES, i -> "Pilot " + i + " said that the harbour would close.")
        .toString();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Child add(Path data, String reports) throws IOException {
    return Child.start(folder, FAST, "add", "--data", data.toString(), reports);
  }

  @Test
  void whatIsKeptIsWholeAndTheNextAddCompletesIt() throws Exception {
    String reports = reports();
    Set<String> before = Set.of();
    int within = 0;
    for (int i = 0; i < KILLS; i++) {
      Child child = add(data(), reports);
      if (i % 5 == 4) {
        Thread.sleep(random.nextInt(700)); // While it starts.
      } else {
        await(child, before.size() + 1 + random.nextInt(A_KILL - 1));
      }
      child.kill();
      Set<String> after = whole();
      assertThat(after).as("nothing finished is lost").containsAll(before);
      within += after.size() > before.size() && after.size() < ARTICLES ? 1 : 0;
      before = after;
    }
    assertThat(within).as("killed while adding").isGreaterThan(KILLS / 2);
    Run last = add(data(), reports).end().endedWith(0);
    assertThat(last.out())
        .contains("Added %,d articles".formatted(ARTICLES - before.size()))
        .contains("%,d were there already".formatted(before.size()));
    assertThat(whole()).hasSize(ARTICLES);
  }

  @Test
  void killedWhileItMakesTheRecordItLeavesNothingInTheWay() throws Exception {
    String reports = reports();
    Path fresh = folder.resolve("fresh");
    for (int i = 0; i < 3; i++) {
      Child child = add(fresh, reports);
      for (int tries = 0; tries < 60_000 && !Store.isIn(fresh) && child.isAlive(); tries++) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(150));
      child.kill();
    }
    try (Store made = Store.open(fresh)) {
      assertThat(made.totals().articles()).isEqualTo((int) made.lastChange());
    }
  }

  @Test
  void stoppedItSaysWhatItHasKeptAndTheNextGoesOnFromThere() throws Exception {
    String reports = reports();
    Child child = add(data(), reports);
    await(child, 1);
    Run stopped = child.stop().endedWith(STOPPED);
    int kept = whole().size();
    assertThat(kept).isLessThan(ARTICLES);
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.err())
        .containsPattern(
            "Stopped\\. Added \\d+ articles with \\d+ statements\\."
                + " The same command goes on from there\\.");
    Run next = add(data(), reports).end().endedWith(0);
    assertThat(next.out()).contains("%,d were there already".formatted(kept));
    assertThat(next.err()).doesNotContain("Stopped");
  }

  /** Waits until the record holds so many articles; another process is writing to it. */
  private void await(Child child, int articles) throws InterruptedException {
    while (store.totals().articles() < articles && child.isAlive()) {
      Thread.sleep(1 + random.nextInt(10));
    }
    assertThat(child.isAlive() || store.totals().articles() >= articles).isTrue();
  }

  /** The ids of the articles, each checked to have its reading, its statement and its change. */
  private Set<String> whole() throws SQLException {
    List<ArticleSummary> articles = store.findArticles(StatementQuery.all(), 0, 2 * ARTICLES);
    for (ArticleSummary article : articles) {
      assertThat(article.statements()).isEqualTo(1);
      Reading reading = store.findArticle(article.id()).orElseThrow().reading();
      assertThat(store.findStatements(StatementQuery.ofArticle(article.id()), 0, 10))
          .isEqualTo(StoredStatement.of(reading));
    }
    Set<String> ids =
        articles.stream().map(ArticleSummary::id).collect(Collectors.toCollection(TreeSet::new));
    List<Change> changes = store.changesAfter(0, 2 * ARTICLES);
    assertThat(changes).extracting(Change::article).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(changes)
        .extracting(Change::seq)
        .isEqualTo(LongStream.rangeClosed(1, ids.size()).boxed().toList());
    assertSound();
    return ids;
  }

  private void assertSound() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data().resolve("onrecord.db"));
        Statement sql = connection.createStatement()) {
      try (ResultSet found = sql.executeQuery("pragma integrity_check")) {
        assertThat(found.getString(1)).isEqualTo("ok");
      }
      try (ResultSet broken = sql.executeQuery("pragma foreign_key_check")) {
        assertThat(broken.next()).isFalse();
      }
    }
  }
}
