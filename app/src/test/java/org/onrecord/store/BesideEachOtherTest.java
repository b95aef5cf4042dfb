package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reading;

/** Two stores on one database, as two programs have them, at the same time. */
@ParameterizedClass
@EnumSource
class BesideEachOtherTest {
  private static final int ARTICLES = 60;

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store one;
  private Store other;

  @BeforeEach
  void openStores() {
    String address = backend == Backend.POSTGRESQL ? Backend.newDatabase() : "";
    one = open(address);
    other = open(address);
  }

  private Store open(String address) {
    return address.isEmpty() ? Store.open(folder) : Store.open(address);
  }

  @AfterEach
  void closeStores() {
    one.close();
    other.close();
  }

  private static Reading reading(int i) {
    return Example.reading("Speaker " + i + " said that it is so", "Post", "2024-05-03");
  }

  private static void all(List<Callable<Boolean>> tasks) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        assertThat(done.get()).isNotNull();
      }
    }
  }

  @Test
  void whatOneKeepsTheOtherSeesAtOnce() {
    one.add(reading(1), "one");
    assertThat(other.has(reading(1).article().id())).isTrue();
    other.purge(Set.of(reading(1).article().id()), "why");
    assertThat(one.has(reading(1).article().id())).isFalse();
    assertThat(one.changesAfter(1, 10)).hasSize(1);
  }

  @Test
  void whoReadsGoesOnWhileTheOtherShrinksTheFile() throws Exception {
    Reading stays = Example.reading("Mara Quill said that it stays", "Post", "2024-05-03");
    one.add(stays, "stays");
    String id = stays.article().id();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> reading = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        reading.add(
            pool.submit(
                () -> {
                  int times = 0;
                  while (!done.get() || times == 0) {
                    assertThat(one.findArticle(id).orElseThrow().headline()).contains("it stays");
                    assertThat(one.articleIds()).contains(id);
                    times++;
                  }
                  return times;
                }));
      }
      for (int round = 0; round < 4; round++) {
        Set<String> added = new HashSet<>();
        for (int i = 0; i < 8; i++) {
          String words = (round + "," + i + " said that it goes. ").repeat(4_000);
          Reading large = Example.reading(words, "Post", "2024-05-03");
          other.add(large, "large");
          added.add(large.article().id());
        }
        assertThat(other.purge(added, "why").articles()).isEqualTo(8);
      }
      done.set(true);
      for (Future<Integer> each : reading) {
        assertThat(each.get()).isPositive();
      }
    }
    assertThat(one.articleIds()).containsExactly(id);
  }

  @Test
  void anArticleThatBothAddIsKeptOnce() throws Exception {
    AtomicInteger added = new AtomicInteger();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int number = i / 2;
      Store store = i % 2 == 0 ? one : other;
      tasks.add(
          () -> {
            boolean isNew = store.add(reading(number), "any");
            added.addAndGet(isNew ? 1 : 0);
            return isNew;
          });
    }
    all(tasks);
    assertThat(added).hasValue(ARTICLES / 2);
    assertThat(one.changesAfter(0, 1000))
        .extracting(Change::seq)
        .isEqualTo(LongStream.rangeClosed(1, ARTICLES / 2).boxed().toList());
  }

  @Test
  void whoAddsAndWhoPurgesAgreeInTheEnd() throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int number = i % 10;
      tasks.add(
          () -> {
            try {
              return one.add(reading(number), "any");
            } catch (PurgedException e) {
              return false;
            }
          });
      tasks.add(() -> other.purge(Set.of(reading(number).article().id()), "why").articles() > 0);
    }
    all(tasks);
    Set<String> followed = new HashSet<>();
    for (Change change : one.changesAfter(0, 10_000)) {
      if (change.what() == Change.What.ADDED) {
        assertThat(followed.add(change.article())).isTrue();
      } else if (followed.contains(change.article())) {
        followed.remove(change.article());
      }
    }
    assertThat(new HashSet<>(one.articleIds())).isEqualTo(followed);
    assertThat(one.totals().statements()).isEqualTo(followed.size());
  }

  @Test
  void aBackupIsMadeWhileTheOtherWrites() throws IOException {
    one.add(reading(1), "any");
    long rows = one.backUp(folder.resolve("first.zip"));
    other.add(reading(2), "any");
    assertThat(one.backUp(folder.resolve("second.zip"))).isEqualTo(rows + 6);
  }
}
