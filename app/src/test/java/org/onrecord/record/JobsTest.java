package org.onrecord.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fetch.Fetching;
import org.onrecord.reading.Reader;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.JobItem;
import org.onrecord.store.Store;

/** Long work: done in order, stopped and gone on with, and never done twice. */
class JobsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private Path folder = Path.of("");
  private Store store;
  private Recorder recorder;
  private FailureLog log;
  private Jobs jobs;

  @BeforeEach
  void start() {
    store = Store.open(folder);
    recorder = new Recorder(Reader.standard(), store);
    log = new FailureLog(folder);
    jobs = Jobs.start(store, recorder, Fetching.open(), log);
  }

  @AfterEach
  void stop() {
    jobs.close();
    store.close();
  }

  private Job awaitJob(String id, Predicate<Job> wanted) {
    return await().atMost(PATIENCE).until(() -> store.jobs().find(id).orElseThrow(), wanted);
  }

  private Job awaitEnd(String id) throws InterruptedException {
    return awaitJob(id, job -> job.state().isEnded());
  }

  private static JobInput file(String name, String text) {
    return JobInput.file(name, text.getBytes(UTF_8));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void sentFilesAreAddedAndWhatCannotBeTakenIsListedWithItsReason() throws InterruptedException {
    String id =
        jobs.add(
            Job.Task.of(Jobs.ADD, "4 files"),
            List.of(
                file("a.txt", "The mayor said that the harbour would close."),
                file("b.txt", "  "),
                file("picture.png", "no text"),
                file(
                    "c.jsonl",
                    "{\"text\":\"Ana said no.\"}\nbroken\n{\"text\":\"The union said yes.\"}")));
    Job done = awaitEnd(id);
    assertThat(done.state()).isEqualTo(Job.State.DONE);
    assertThat(done.count()).isEqualTo(new Job.Count(4, 4, 3, 3));
    assertThat(store.jobs().problems(id, 10))
        .extracting(JobItem::input)
        .containsExactly("b.txt", "picture.png", "c.jsonl");
    assertThat(store.jobs().problems(id, 10).getLast().problem().orElseThrow().message())
        .startsWith("1 of 3 articles; the first: ");
    assertThat(store.totals().articles()).isEqualTo(3);
  }

  @Test
  void filesOfASourceAreReadWhereTheyLieWithItsOutlet() throws Exception {
    String source = store.sources().add("folder", folder.toString(), Optional.of("Post"));
    Job.Task task =
        new Job.Task(Jobs.ADD, "folder", Optional.of(source), Map.of(Jobs.OUTLET, "Post"));
    String one = write("a.txt", "The mayor said that the harbour would close.");
    String id = jobs.add(task, List.of(JobInput.named(one), JobInput.named(one + ".gone.txt")));
    assertThat(awaitEnd(id).count()).isEqualTo(new Job.Count(2, 2, 1, 1));
    assertThat(store.outlets().getFirst().outlet()).isEqualTo("Post");
    assertThat(store.sources().all().getFirst().articles()).isEqualTo(1);
    assertThat(store.sources().all().getFirst().gathered()).isPresent();
  }

  @Test
  void whoListensIsToldOfTheBeginningAndTheEnd() throws InterruptedException {
    List<Job> told = Collections.synchronizedList(new ArrayList<>());
    Runnable end = jobs.listen(told::add);
    String id = jobs.add(Job.Task.of(Jobs.ADD, "x"), List.of(file("a.txt", "Ana said no.")));
    awaitEnd(id);
    await().atMost(PATIENCE).until(() -> told.getLast().state() == Job.State.DONE);
    assertThat(told).extracting(Job::id).containsOnly(id);
    assertThat(told).extracting(Job::state).contains(Job.State.RUNNING).endsWith(Job.State.DONE);
    end.run();
    int before = told.size();
    awaitEnd(jobs.add(Job.Task.of(Jobs.ADD, "y"), List.of(file("a.txt", "Ana said yes."))));
    assertThat(told).hasSize(before);
  }

  /** A kind of work that waits at its second input until it is let go. */
  private CountDownLatch learnSlowWork(CountDownLatch reached) {
    CountDownLatch gate = new CountDownLatch(1);
    jobs.learn(
        "slow",
        (item, task, goesOn) -> {
          if (item.place() == 2) {
            reached.countDown();
            while (gate.getCount() > 0) {
              if (!goesOn.getAsBoolean()) {
                throw new Work.StoppedException();
              }
              try {
                Thread.sleep(5);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
          }
          return new JobItem(item.place(), item.input().name(), 1, Optional.empty());
        });
    return gate;
  }

  private String slow(CountDownLatch reached) throws InterruptedException {
    List<JobInput> inputs = List.of(JobInput.named("1"), JobInput.named("2"), JobInput.named("3"));
    String id = jobs.add(Job.Task.of("slow", "x"), inputs);
    assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return id;
  }

  @Test
  void pausedInTheMiddleOfAnInputItGoesOnWithThatInput() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch gate = learnSlowWork(reached);
    String id = slow(reached);
    assertThat(jobs.pause(id)).isTrue();
    assertThat(awaitIdle(id).count().done()).isEqualTo(1);
    gate.countDown();
    assertThat(jobs.resume(id)).isTrue();
    Job done = awaitEnd(id);
    assertThat(done.count()).isEqualTo(new Job.Count(3, 3, 0, 3));
  }

  /** Waits until nothing works at a paused job: another job gets its turn. */
  private Job awaitIdle(String id) throws InterruptedException {
    awaitEnd(jobs.add(Job.Task.of(Jobs.ADD, "next"), List.of(file("n.txt", "Ana said no."))));
    Job job = store.jobs().find(id).orElseThrow();
    assertThat(job.state()).isEqualTo(Job.State.PAUSED);
    return job;
  }

  @Test
  void cancelledItKeepsWhatIsDone() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    learnSlowWork(reached);
    String id = slow(reached);
    assertThat(jobs.cancel(id)).isTrue();
    assertThat(awaitEnd(id).state()).isEqualTo(Job.State.CANCELLED);
    awaitEnd(jobs.add(Job.Task.of(Jobs.ADD, "next"), List.of(file("n.txt", "Ana said no."))));
    assertThat(store.jobs().find(id).orElseThrow().count().done()).isEqualTo(1);
    assertThat(jobs.resume(id)).isFalse();
  }

  @Test
  void closedInTheMiddleItIsTakenUpByTheNext() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    learnSlowWork(reached);
    String id = slow(reached);
    jobs.close();
    assertThat(store.jobs().find(id).orElseThrow().state()).isEqualTo(Job.State.WAITING);
    store.jobs().pause(id); // So that it isn't taken up before the work is known.
    jobs = Jobs.start(store, recorder, Fetching.open(), log);
    learnSlowWork(new CountDownLatch(1)).countDown();
    jobs.resume(id);
    Job done = awaitEnd(id);
    assertThat(done.count()).isEqualTo(new Job.Count(3, 3, 0, 3));
  }

  /** How often some words stand in the log, once they do. */
  private int logged(String words) {
    String text = await().atMost(PATIENCE).until(this::log, said -> said.contains(words));
    return text.split(Pattern.quote(words), -1).length - 1;
  }

  private String log() throws IOException {
    return Files.exists(log.file()) ? Files.readString(log.file()) : "";
  }

  @Test
  void aStoreThatCanNotBeReachedIsSaidOnceAndAskedAgain() throws Exception {
    store.close();
    assertThat(logged("looking for jobs")).isEqualTo(1);
    Thread.sleep(2_200);
    assertThat(logged("looking for jobs")).as("twice asked since").isEqualTo(1);
  }

  @Test
  void workThatFailsBreaksTheJobOffWithTheReasonAndTheNextJobRuns() throws Exception {
    jobs.learn(
        "broken",
        (item, task, goesOn) -> {
          throw new IllegalStateException("the disk is full");
        });
    String id = jobs.add(Job.Task.of("broken", "x"), List.of(JobInput.named("1")));
    assertThat(awaitEnd(id).reason()).contains("the disk is full");
    assertThat(logged("job " + id + " (broken)\njava.lang.IllegalStateException: the disk"))
        .isEqualTo(1);
    String unknown = jobs.add(Job.Task.of("unheard-of", "x"), List.of(JobInput.named("1")));
    assertThat(awaitEnd(unknown).reason().orElseThrow()).contains("unheard-of");
    String next = jobs.add(Job.Task.of(Jobs.ADD, "x"), List.of(file("a.txt", "Ana said no.")));
    assertThat(awaitEnd(next).state()).isEqualTo(Job.State.DONE);
  }

  @Test
  void readingAllAgainChangesNothingThatIsReadAsBefore() throws InterruptedException {
    assertThat(jobs.readAllAgain()).isEmpty();
    String added =
        jobs.add(
            Job.Task.of(Jobs.ADD, "x"),
            List.of(
                file("a.txt", "The mayor said that the harbour would close."),
                file("b.txt", "The union said that it would stay open.")));
    awaitEnd(added);
    long last = store.lastChange();
    Job done = awaitEnd(jobs.readAllAgain().orElseThrow());
    assertThat(done.count()).isEqualTo(new Job.Count(2, 2, 0, 0));
    assertThat(store.lastChange()).isEqualTo(last);
    assertThat(store.totals().statements()).isEqualTo(2);
  }

  @Test
  void twoProgramsAtOneStoreDoEachInputOnce() throws InterruptedException {
    try (Store second = Store.open(folder);
        Jobs other =
            Jobs.start(second, new Recorder(Reader.standard(), second), Fetching.open(), log)) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Jobs asked = i % 2 == 0 ? jobs : other;
        List<JobInput> inputs =
            List.of(
                file("a.txt", "Pilot " + i + " said no."),
                file("b.txt", "Cook " + i + " said no."));
        ids.add(asked.add(Job.Task.of(Jobs.ADD, "x"), inputs));
      }
      for (String id : ids) {
        assertThat(awaitEnd(id).count()).isEqualTo(new Job.Count(2, 2, 0, 2));
      }
    }
    assertThat(store.totals().articles()).isEqualTo(12);
    assertThat(store.lastChange()).isEqualTo(12);
  }
}
