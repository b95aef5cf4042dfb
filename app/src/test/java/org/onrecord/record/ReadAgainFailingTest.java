package org.onrecord.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fetch.Fetching;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.JobItem;
import org.onrecord.store.Store;

/** An article at which the reader fails stops no job, and keeps its old reading. */
class ReadAgainFailingTest {
  @TempDir private Path folder = Path.of("");
  private Store store;
  private List<Reading> before = List.of();
  private Jobs jobs;

  @BeforeEach
  void keepThree() throws InterruptedException {
    store = Store.open(folder);
    FailureLog log = new FailureLog(folder);
    try (Jobs adding =
        Jobs.start(store, new Recorder(Reader.standard(), store), Fetching.open(), log)) {
      List<JobInput> files =
          List.of(
              file("a.txt", "The mayor said that the harbour would close."),
              file("b.txt", "The union said that it would stay open."),
              file("c.txt", "The pilot said that no ship was late."));
      awaitEnd(adding.add(Job.Task.of(Jobs.ADD, "x"), files));
    }
    before = readings();
    jobs = Jobs.start(store, FailingReader.at("union", store), Fetching.open(), log);
  }

  @AfterEach
  void stop() {
    jobs.close();
    store.close();
  }

  private static JobInput file(String name, String text) {
    return JobInput.file(name, text.getBytes(UTF_8));
  }

  private List<Reading> readings() {
    return store.articleIds().stream()
        .map(id -> store.findArticle(id).orElseThrow().reading())
        .toList();
  }

  private Job awaitEnd(String id) {
    return await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> store.jobs().find(id).orElseThrow(), job -> job.state().isEnded());
  }

  private void goesOn(String id) throws InterruptedException {
    Job done = awaitEnd(id);
    assertThat(done.state()).isEqualTo(Job.State.DONE);
    assertThat(done.count()).isEqualTo(new Job.Count(3, 3, 1, 0));
    assertThat(store.jobs().problems(id, 10))
        .extracting(JobItem::problem)
        .allMatch(problem -> problem.orElseThrow().code().equals(Reader.FAILED));
    assertThat(readings()).isEqualTo(before);
  }

  @Test
  void readingAllAgainGoesOnAndCountsIt() throws InterruptedException {
    goesOn(jobs.readAllAgain().orElseThrow());
  }

  @Test
  void askingWhatThatWouldChangeGoesOnAndCountsIt() throws InterruptedException {
    goesOn(jobs.previewAll().orElseThrow());
    assertThat(store.previews().ids()).isEmpty();
  }
}
