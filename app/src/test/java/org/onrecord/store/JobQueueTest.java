package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.text.Problem;

/** Jobs and sources as they are kept, on both databases. */
@ParameterizedClass
@EnumSource
class JobQueueTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  /** With this, every runner has been silent long enough. */
  private static final Duration NOT_AT_ALL = Duration.ofSeconds(-5);

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;
  private JobQueue jobs;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    jobs = store.jobs();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private String add(String... names) {
    return jobs.add(
        Job.Task.of("add", "three files"), List.of(names).stream().map(JobInput::named).toList());
  }

  private Job job(String id) {
    return jobs.find(id).orElseThrow();
  }

  private static JobItem done(int place, int articles) {
    return new JobItem(place, "", articles, Optional.empty());
  }

  @Test
  void aJobIsWorkedThroughInOrder() {
    String id = add("a.txt", "b.txt");
    assertThat(job(id).state()).isEqualTo(Job.State.WAITING);
    assertThat(job(id).secondsLeft()).isEmpty();
    assertThat(jobs.claim("me", LONG).orElseThrow().id()).isEqualTo(id);
    assertThat(jobs.next(id).orElseThrow().input().name()).isEqualTo("a.txt");
    jobs.done(id, done(1, 3));
    assertThat(jobs.beat(id, "me", Duration.ofSeconds(2))).isTrue();
    assertThat(job(id).count()).isEqualTo(new Job.Count(2, 1, 0, 3));
    assertThat(job(id).rate()).contains(0.5);
    assertThat(job(id).secondsLeft()).contains(2L);
    JobQueue.WaitingItem second = jobs.next(id).orElseThrow();
    Problem problem = Problem.of("empty", "there is no text in it");
    jobs.done(id, new JobItem(second.place(), "b.txt", 0, Optional.of(problem)));
    assertThat(jobs.next(id)).isEmpty();
    jobs.finish(id, "me");
    assertThat(job(id).state()).isEqualTo(Job.State.DONE);
    assertThat(job(id).times().ended()).isPresent();
    assertThat(job(id).count()).isEqualTo(new Job.Count(2, 2, 1, 3));
    assertThat(jobs.problems(id, 10))
        .containsExactly(new JobItem(2, "b.txt", 0, Optional.of(problem)));
    assertThat(jobs.claim("me", LONG)).isEmpty();
  }

  @Test
  void sentBytesWaitUntilTheyAreDone() {
    byte[] bytes = "The mayor said no.".repeat(1000).getBytes(UTF_8);
    String id = jobs.add(Job.Task.of("add", "x"), List.of(JobInput.file("a.txt", bytes)));
    assertThat(jobs.next(id).orElseThrow().input().bytes().orElseThrow()).isEqualTo(bytes);
    jobs.done(id, done(1, 1));
    assertThat(jobs.next(id)).isEmpty();
  }

  @Test
  void theTaskIsKeptWithItsOptionsAndSource() {
    String source = store.sources().add("folder", "/reports", Optional.of("Post"));
    Job.Task task =
        new Job.Task("add", "/reports", Optional.of(source), Map.of("outlet", "Po\"st"));
    String id = jobs.add(task, List.of(JobInput.named("/reports/a.txt")));
    assertThat(job(id).task()).isEqualTo(task);
    jobs.done(id, done(1, 4));
    store.sources().gathered(source);
    Source kept = store.sources().all().getFirst();
    assertThat(kept.articles()).isEqualTo(4);
    assertThat(kept.gathered()).isPresent();
    assertThat(store.sources().find(source)).contains(kept);
    assertThat(store.sources().remove(source)).isTrue();
    assertThat(store.sources().remove(source)).isFalse();
    assertThat(job(id).task().source()).isEmpty();
  }

  @Test
  void aSourceThatIsThereGetsItsNewOutlet() {
    String one = store.sources().add("folder", "/b", Optional.empty());
    assertThat(store.sources().add("folder", "/b", Optional.of("Post"))).isEqualTo(one);
    store.sources().add("feed", "https://post.example/feed", Optional.empty());
    store.sources().add("folder", "/B", Optional.empty());
    assertThat(store.sources().all())
        .extracting(Source::address)
        .containsExactly("https://post.example/feed", "/B", "/b");
    assertThat(store.sources().find(one).orElseThrow().outlet()).contains("Post");
  }

  @Test
  void whoHasFallenSilentLosesTheJobAndNothingOfItIsLost() {
    String id = add("a.txt", "b.txt");
    jobs.claim("first", LONG);
    jobs.done(id, done(1, 1));
    assertThat(jobs.claim("second", LONG)).isEmpty();
    assertThat(jobs.claim("second", NOT_AT_ALL).orElseThrow().id()).isEqualTo(id);
    assertThat(jobs.beat(id, "first", Duration.ZERO)).isFalse();
    assertThat(jobs.beat(id, "second", Duration.ZERO)).isTrue();
    jobs.finish(id, "first");
    assertThat(job(id).state()).isEqualTo(Job.State.RUNNING);
    assertThat(jobs.next(id).orElseThrow().place()).isEqualTo(2);
  }

  @Test
  void aJobThatEndsItsProgramAgainAndAgainIsBrokenOff() {
    String id = add("a.txt");
    for (int i = 0; i < 4; i++) {
      assertThat(jobs.claim("runner" + i, NOT_AT_ALL)).as("%d", i).isPresent();
    }
    assertThat(jobs.claim("last", NOT_AT_ALL)).isEmpty();
    assertThat(job(id).state()).isEqualTo(Job.State.BROKEN);
    assertThat(job(id).reason().orElseThrow()).contains("again and again");
    assertThat(jobs.resume(id)).isTrue();
    assertThat(jobs.claim("last", LONG)).isPresent();
    assertThat(job(id).reason()).isEmpty();
  }

  @Test
  void pausedItWaitsForItsPerson() {
    String id = add("a.txt");
    jobs.claim("me", LONG);
    assertThat(jobs.pause(id)).isTrue();
    assertThat(jobs.beat(id, "me", Duration.ZERO)).isFalse();
    assertThat(jobs.claim("me", NOT_AT_ALL)).isEmpty();
    assertThat(jobs.pause(id)).isFalse();
    assertThat(jobs.resume(id)).isTrue();
    assertThat(jobs.resume(id)).isFalse();
    assertThat(jobs.claim("me", LONG)).isPresent();
  }

  @Test
  void cancelledItKeepsNoBytesAndNeverComesAgain() {
    byte[] bytes = {1, 2, 3};
    String id = jobs.add(Job.Task.of("add", "x"), List.of(JobInput.file("a.txt", bytes)));
    assertThat(jobs.cancel(id)).isTrue();
    assertThat(jobs.next(id).orElseThrow().input().bytes()).isEmpty();
    assertThat(jobs.cancel(id)).isFalse();
    assertThat(jobs.resume(id)).isFalse();
    assertThat(jobs.claim("me", NOT_AT_ALL)).isEmpty();
    assertThat(job(id).state().isEnded()).isTrue();
  }

  @Test
  void brokenOffItSaysWhyAndGivenBackItWaits() {
    String id = add("a.txt");
    jobs.claim("me", LONG);
    jobs.breakOff(id, "me", "the disk is full\0");
    assertThat(job(id).reason()).contains("the disk is full\uFFFD");
    jobs.resume(id);
    jobs.claim("me", LONG);
    jobs.giveBack(id, "me");
    assertThat(job(id).state()).isEqualTo(Job.State.WAITING);
    assertThat(job(id).times().ended()).isEmpty();
  }

  @Test
  void everyStateIsReachedAndReadBack() {
    for (Job.State state : Job.State.values()) {
      assertThat(Job.State.of(state.code())).isEqualTo(state);
    }
  }

  @Test
  void manyWhoAskGetEachJobOnce() throws Exception {
    for (int i = 0; i < 12; i++) {
      add("a.txt");
    }
    List<Callable<Optional<Job>>> asking =
        java.util.stream.IntStream.range(0, 30)
            .<Callable<Optional<Job>>>mapToObj(i -> () -> jobs.claim("runner" + i, LONG))
            .toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<String> got = new java.util.ArrayList<>();
      for (Future<Optional<Job>> asked : pool.invokeAll(asking)) {
        asked.get().map(Job::id).ifPresent(got::add);
      }
      assertThat(got).doesNotHaveDuplicates();
      assertThat(jobs.latest(100)).hasSize(12);
    }
  }

  @Test
  void whatIsNoJobIsRefusedOrNotFound() {
    assertThatThrownBy(() -> jobs.add(Job.Task.of("add", "nothing"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
    assertThat(jobs.find("nowhere")).isEmpty();
    assertThat(jobs.next("nowhere")).isEmpty();
    assertThat(jobs.pause("nowhere")).isFalse();
  }
}
