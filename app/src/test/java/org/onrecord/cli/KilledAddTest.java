package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/** {@code onrecord add} killed at any moment: what is in the record is whole, the rest is not. */
class KilledAddTest {
  private static final int ARTICLES = 400;
  private static final int KILLS = 3;

  @TempDir private Path folder = Path.of("");

  private final Random random = new Random(20240503);

  private String reports() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines
          .append("{\"outlet\":\"Post\",\"text\":\"Pilot ")
          .append(i)
          .append(" said that the harbour would close. The union said that it would stay open. ")
          .append("“No ship is late,” Ana Petrova said.\"}\n");
    }
    return Files.writeString(folder.resolve("reports.jsonl"), lines).toString();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Child add(String reports) throws IOException {
    return Child.start(folder, List.of(), "add", "--data", data().toString(), reports);
  }

  @Test
  void whatIsKeptIsWholeAndTheNextAddCompletesIt() throws IOException, InterruptedException {
    String reports = reports();
    Child first = add(reports);
    Thread.sleep(200 + random.nextInt(600));
    first.kill(); // While it starts or makes the record.
    int before = whole();
    for (int i = 0; i < KILLS; i++) {
      Child child = add(reports);
      await(child, before + 1 + random.nextInt(60));
      child.kill();
      int after = whole();
      assertThat(after).isGreaterThan(before).isLessThan(ARTICLES);
      before = after;
    }
    Run last = add(reports).end().endedWith(0);
    assertThat(last.out())
        .contains("Added %,d articles".formatted(ARTICLES - before))
        .contains("%,d were there already".formatted(before));
    assertThat(whole()).isEqualTo(ARTICLES);
  }

  /** Waits until the record holds so many articles; another process is writing to it. */
  private void await(Child child, int articles) throws InterruptedException {
    Store store = Store.open(data());
    while (store.totals().articles() < articles && child.isAlive()) {
      Thread.sleep(random.nextInt(20));
    }
  }

  /** How many articles there are, each checked to have its reading and all its statements. */
  private int whole() throws IOException {
    Files.createDirectories(data());
    Store store = Store.open(data());
    List<ArticleSummary> articles = store.findArticles(StatementQuery.all(), 0, 2 * ARTICLES);
    for (ArticleSummary article : articles) {
      assertThat(article.statements()).isEqualTo(3);
    }
    for (int i = 0; i < articles.size(); i += 1 + random.nextInt(20)) {
      assertWhole(store, articles.get(i).id());
    }
    assertThat(store.totals().statements()).isEqualTo(3 * articles.size());
    return articles.size();
  }

  private static void assertWhole(Store store, String id) {
    Reading reading = store.findArticle(id).orElseThrow().reading();
    List<StoredStatement> kept = store.findStatements(StatementQuery.ofArticle(id), 0, 10);
    assertThat(kept).isEqualTo(StoredStatement.of(reading));
  }
}
