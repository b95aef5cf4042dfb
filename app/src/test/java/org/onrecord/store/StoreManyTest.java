package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;

/** Many articles, many threads, many stores on one folder. */
class StoreManyTest {
  private static final int ARTICLES = 300;

  @TempDir private static Path shared = Path.of("");
  private static List<StoredStatement> inOrder = List.of();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void fill() throws IOException {
    inOrder = filled("first", readings()).findStatements(StatementQuery.all(), 0, 1000);
  }

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = "Speaker %d said that it is so%nShe said “No %d.”".formatted(i, i);
      String day = i % 5 == 0 ? "" : "2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
      readings.add(Example.reading(text, "Outlet " + i % 7, day));
    }
    return readings;
  }

  private static Store filled(String name, List<Reading> readings) throws IOException {
    Store store = Store.open(Files.createDirectories(shared.resolve(name)));
    readings.forEach(reading -> store.add(reading, "any"));
    return store;
  }

  @Test
  void threeHundredArticlesArePagedWithoutGapOrRepeat() {
    Store store = Store.open(shared.resolve("first"));
    for (int size : new int[] {7, 50, 299, 1000}) {
      List<ArticleSummary> paged = new ArrayList<>();
      List<ArticleSummary> page = store.findArticles(StatementQuery.all(), 0, size);
      while (!page.isEmpty()) {
        paged.addAll(page);
        page = store.findArticles(StatementQuery.all(), paged.size(), size);
      }
      assertThat(paged).hasSize(ARTICLES).doesNotHaveDuplicates();
      assertThat(paged).isEqualTo(store.findArticles(StatementQuery.all(), 0, ARTICLES));
    }
    assertThat(store.countArticles(StatementQuery.all())).isEqualTo(ARTICLES);
    assertThat(store.findStatements(StatementQuery.all(), 600, 10)).isEmpty();
    assertThat(store.findStatements(StatementQuery.all(), 599, 10)).hasSize(1);
  }

  @Test
  void newestStandFirstAndUndatedLast() {
    List<String> days =
        inOrder.stream().map(said -> said.article().published().orElse("")).toList();
    assertThat(days).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(days.subList(2 * (ARTICLES - 60), 2 * ARTICLES)).containsOnly("");
  }

  @Test
  void idsAndOrderAreTheSameWhateverWasAddedFirst() throws IOException {
    List<Reading> readings = readings();
    Collections.shuffle(readings, new Random(11));
    assertThat(filled("second", readings).findStatements(StatementQuery.all(), 0, 1000))
        .isEqualTo(inOrder);
    Set<String> ids = new HashSet<>(inOrder.stream().map(StoredStatement::id).toList());
    assertThat(ids).hasSize(2 * ARTICLES).allMatch(id -> id.matches("s[0-9a-f]{20}"));
  }

  @Test
  void idsOfAnArticleDoNotChangeFromReleaseToRelease() {
    Store store = Store.open(folder);
    store.add(
        Example.reading("😀 The mayor said that it rains", "Harbour Post", "2024-05-03"), "any");
    StoredStatement only = store.findStatements(StatementQuery.all(), 0, 10).getFirst();
    assertThat(only.article().id()).isEqualTo("a517b07a302ce35ff26c7");
    assertThat(only.id()).isEqualTo("sfe7a20cdc58c7c750f6c");
    assertThat(only.said().start()).isEqualTo(17);
  }

  @Test
  void aNewFolderMayBeOpenedByManyAtOnce() throws Exception {
    List<Reading> readings = readings().subList(0, 12);
    for (int round = 0; round < 3; round++) {
      Path fresh = Files.createDirectory(folder.resolve("fresh" + round));
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (Reading reading : readings) {
        tasks.add(() -> Store.open(fresh).add(reading, "any"));
      }
      assertThat(trueOf(tasks)).isEqualTo(readings.size());
      assertThat(Store.open(fresh).totals().statements()).isEqualTo(2 * readings.size());
    }
  }

  @Test
  void readersSeeWholeArticlesWhileOthersAreAdded() throws Exception {
    Store store = Store.open(folder);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (Reading reading : readings().subList(0, 40)) {
      tasks.add(() -> store.add(reading, "any"));
      tasks.add(() -> showsWholeArticles(store));
    }
    assertThat(trueOf(tasks)).isEqualTo(80);
  }

  private static boolean showsWholeArticles(Store store) {
    return store.findArticles(StatementQuery.all(), 0, 20).stream()
        .allMatch(
            article ->
                article.statements() == 2
                    && store.findArticle(article.id()).orElseThrow().reading().statements().size()
                        == 2);
  }

  private static int trueOf(List<Callable<Boolean>> tasks) throws Exception {
    int held = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> task : pool.invokeAll(tasks)) {
        held += task.get() ? 1 : 0;
      }
    }
    return held;
  }
}
