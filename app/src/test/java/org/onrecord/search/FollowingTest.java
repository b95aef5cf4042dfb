package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;

/** The index follows the store, and comes back from whatever happens to its files. */
class FollowingTest {
  @TempDir private Path folder = Path.of("");

  private Path index() {
    return folder.resolve("index");
  }

  private void fill(int articles) {
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 0; i < articles; i++) {
        shelf.add(
            "Speaker " + i + " said that ship " + i + " is late\nShe believed it", "Post", "");
      }
      assertThat(shelf.find("ship")).hasSize(articles);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  @Test
  void whoeverIsToldToStopKeepsTheIndexWhole() throws IOException {
    Shelf shelf = new Shelf(folder);
    shelf.add("Ana said that ship 1 is late");
    assertThat(shelf.find("ship")).hasSize(1);
    Thread.currentThread().interrupt();
    shelf.close();
    assertThat(Thread.interrupted()).isTrue();
    List<Path> kept = files();
    try (Shelf again = new Shelf(folder)) {
      assertThat(again.find("ship")).hasSize(1);
      assertThat(again.said).isEmpty();
      assertThat(files()).containsAll(kept);
    }
  }

  @Test
  void whatIsAddedIsFoundAtOnceAndKeptForTheNext() {
    fill(3);
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.search.behind()).isEqualTo(3);
      assertThat(shelf.find("ship")).hasSize(3);
      assertThat(shelf.said).isEmpty();
      shelf.add("He said that ship 4 is late");
      assertThat(shelf.search.behind()).isEqualTo(1);
      assertThat(shelf.find("ship")).hasSize(4);
      assertThat(shelf.search.behind()).isZero();
    }
  }

  @Test
  void aMissingIndexIsMadeAndThatIsSaidInOneLine() throws IOException {
    fill(2);
    for (Path file : files()) {
      Files.delete(file);
    }
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.find("ship")).hasSize(2);
      assertThat(shelf.said).containsExactly("The search index isn't there yet and is made now.");
    }
  }

  @Test
  void anEmptyRecordHasNothingToSay() {
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.find("")).isEmpty();
      assertThat(shelf.divide(Question.all()).total()).isZero();
      assertThat(shelf.said).isEmpty();
    }
  }

  @Test
  void aDamagedIndexIsMadeAnewWhateverFileIsDamaged() throws IOException {
    fill(20);
    Random random = new Random(7);
    int files = files().size();
    for (int i = 0; i < files; i++) {
      List<Path> there = files();
      Path file = there.get(Math.min(i, there.size() - 1));
      byte[] bytes = Files.readAllBytes(file);
      if (i % 2 == 0) {
        bytes = Arrays.copyOf(bytes, bytes.length / 2);
      } else {
        for (int j = bytes.length / 3; j < bytes.length; j += 3) {
          bytes[j] = (byte) random.nextInt();
        }
      }
      Files.write(file, bytes);
      try (Shelf shelf = new Shelf(folder)) {
        assertThat(shelf.find("ship")).as("after damage to %s", file.getFileName()).hasSize(20);
        assertThat(shelf.divide(Question.of("ship")).total()).isEqualTo(20);
        shelf.search.useStatements(Question.all(), all -> assertThat(all.count()).isEqualTo(40));
      }
    }
  }

  @Test
  void anIndexOfAnotherReleaseIsMadeAnew() throws IOException {
    fill(2);
    commit(Map.of("format", "0", "seq", "2", "last", "x"));
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.find("ship")).hasSize(2);
      assertThat(shelf.said)
          .containsExactly("The search index was of another release and is made anew.");
    }
  }

  @Test
  void anIndexOfAnotherRecordIsMadeAnew() throws IOException {
    fill(2);
    for (String seq : List.of("2", "9")) {
      commit(Map.of("format", Writing.FORMAT, "seq", seq, "last", "a0"));
      try (Shelf shelf = new Shelf(folder)) {
        assertThat(shelf.find("ship")).hasSize(2);
        assertThat(shelf.said)
            .containsExactly("The search index belonged to another record and is made anew.");
      }
    }
  }

  private void commit(Map<String, String> data) throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer());
    settings.setIndexSort(Writing.NEWEST_FIRST);
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, settings)) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  @Test
  void oneWritesAndAnotherReadsWhatThatOneCommits() {
    try (Shelf first = new Shelf(folder)) {
      first.add("He said ship").find("ship");
      first.search.catchUp(taken -> {});
      try (Shelf second = new Shelf(folder)) {
        assertThat(second.find("ship")).hasSize(1);
        assertThatThrownBy(() -> second.search.rebuild(taken -> {}))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("another process");
        first.add("She said ship");
        first.search.catchUp(taken -> {});
        assertThat(second.find("ship")).hasSize(2);
        assertThat(second.search.behind()).isZero();
      }
    }
  }

  @Test
  void aReaderTakesOverWhenTheWriterIsGone() {
    Shelf first = new Shelf(folder);
    first.add("He said ship").find("ship");
    first.search.catchUp(taken -> {});
    try (Shelf second = new Shelf(folder)) {
      assertThat(second.find("ship")).hasSize(1);
      first.close();
      second.add("She said ship");
      assertThat(second.find("ship")).hasSize(2);
      second.search.rebuild(taken -> {});
      assertThat(second.find("ship")).hasSize(2);
    }
  }

  @Test
  void aServersThreadFollowsWithoutBeingAsked() {
    try (Store store = Store.open(folder);
        Search search = Search.following(store, index(), said -> {})) {
      store.add(Shelf.reading("He said ship", "", ""), "any");
      await()
          .atMost(Duration.ofMinutes(5))
          .untilAsserted(() -> assertThat(search.behind()).isZero());
      assertThat(search.countStatements(Question.of("ship"))).isEqualTo(1);
    }
  }

  /** A folder of an index that keeps its writer waiting. */
  private static final class Slow extends FilterDirectory {
    private final CountDownLatch waits = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private volatile boolean slow;

    Slow(FSDirectory directory) {
      super(directory);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (slow) {
        waits.countDown();
        try {
          goesOn.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
      return super.createOutput(name, context);
    }
  }

  @Test
  void aQuestionWaitsForTheLittleThatAnotherThreadIsTakingOver() throws Exception {
    try (Store store = Store.open(folder);
        Slow directory = new Slow(FSDirectory.open(Files.createDirectories(index())));
        Following following = new Following(store, directory, said -> {});
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      following.comeNearer();
      store.add(Shelf.reading("He said ship", "", ""), "any");
      directory.slow = true;
      Future<Boolean> other = threads.submit(following::keepUp);
      directory.waits.await();
      Future<Long> question =
          threads.submit(
              () -> {
                following.comeNearer();
                return following.behind();
              });
      assertThatThrownBy(() -> question.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      directory.goesOn.countDown();
      assertThat(question.get()).isZero();
      assertThat(other.get()).isFalse();
    }
  }

  @Test
  void whatIsPurgedIsFoundNoMoreAndItsWordsLeaveTheFiles() throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.add("Fenna Orlend said quizzical things").add("He said ship");
      String id =
          shelf.search.findArticles(Question.of("quizzical"), 0, 1).getFirst().article().id();
      shelf.search.catchUp(taken -> {});
      assertThat(indexHolds("quizzical")).isTrue();
      shelf.store.purge(Set.of(id), "asked for");
      shelf.search.catchUp(taken -> {});
      assertThat(shelf.find("quizzical")).isEmpty();
      assertThat(shelf.search.findArticles(Question.of("quizzical"), 0, 1)).isEmpty();
      assertThat(shelf.find("ship")).hasSize(1);
    }
    assertThat(indexHolds("quizzical")).isFalse();
  }

  /** Whether a word, or its stem, can be read in the index's files. */
  private boolean indexHolds(String word) throws IOException {
    for (Path file : files()) {
      if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .contains(word.substring(0, 6))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void makingItAnewTellsHowFarItIs() {
    fill(5);
    List<Long> told = new ArrayList<>();
    try (Shelf shelf = new Shelf(folder)) {
      shelf.search.rebuild(told::add);
      assertThat(told).endsWith(5L);
      assertThat(shelf.find("ship")).hasSize(5);
    }
  }

  @Test
  void questionsAreAnsweredWhileOthersAdd() throws Exception {
    try (Shelf shelf = new Shelf(folder)) {
      Thread adding =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < 60; i++) {
                      shelf.add("Speaker " + i + " said ship", "Post", "");
                    }
                  });
      int last = 0;
      while (adding.isAlive()) {
        int now = shelf.search.countStatements(Question.of("ship"));
        assertThat(now).isGreaterThanOrEqualTo(last);
        last = now;
      }
      adding.join();
      assertThat(shelf.find("ship")).hasSize(60);
    }
  }
}
