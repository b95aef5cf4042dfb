package org.onrecord.record;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.fetch.Fetcher;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Store;

/**
 * Works at the jobs of a store, one after the other, until it is closed. Jobs outlive the program:
 * one that ended in the middle is taken up where it was by the next that works at the same store.
 */
public final class Jobs implements AutoCloseable {
  /** The kind of job that adds articles. */
  public static final String ADD = "add";

  /** The kind of job that reads kept articles again. */
  public static final String READ_AGAIN = "read-again";

  /** The kind of job that judges kept articles by issues that have changed. */
  public static final String ISSUES = "issues";

  /** The kind of job that finds out what reading kept articles again would change. */
  public static final String PREVIEW = "preview";

  /** The kind of job that accepts what such a job found. */
  public static final String ACCEPT = "accept";

  /** The option that names the one article that is looked at. */
  public static final String ARTICLE = "article";

  /** The option that names the outlet of articles that don't say it. */
  public static final String OUTLET = "outlet";

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /** After so long without a sign the program that worked at a job counts as ended. */
  private static final Duration SILENCE = Duration.ofSeconds(6);

  /** Among so many jobs the one of an article is looked for. */
  private static final int LATEST = 100;

  private static final Duration TELL_EVERY = Duration.ofMillis(200);
  private static final Duration END_WITHIN = Duration.ofSeconds(20);

  private final Store store;
  private final JobQueue queue;
  private final Map<String, Work> works = new ConcurrentHashMap<>();
  private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
  private final String runner = UUID.randomUUID().toString();
  private final Semaphore woken = new Semaphore(0);
  private final FailureLog log;
  private final Thread worker;
  private volatile boolean closed;
  private boolean reached = true;
  private long told;

  private Jobs(Store store, Recorder recorder, Fetcher fetcher, FailureLog log) {
    this.store = store;
    this.log = log;
    this.queue = store.jobs();
    works.put(ADD, new AddWork(recorder, fetcher));
    works.put(READ_AGAIN, new ReadAgainWork(store, recorder));
    works.put(ISSUES, new IssueWork(store));
    works.put(PREVIEW, new PreviewWork(store, recorder));
    works.put(ACCEPT, new AcceptWork(recorder));
    worker = Thread.ofPlatform().daemon().name("onrecord-jobs").unstarted(this::work);
  }

  /**
   * Begins to work at the jobs of {@code store}, those that were broken off first.
   *
   * @param fetcher fetches the addresses that are among their inputs
   * @param log takes what a job broke off by
   */
  public static Jobs start(Store store, Recorder recorder, Fetcher fetcher, FailureLog log) {
    Jobs jobs = new Jobs(store, recorder, fetcher, log);
    jobs.worker.start();
    return jobs;
  }

  /** Makes a further kind of work known. */
  public void learn(String kind, Work work) {
    works.put(kind, work);
  }

  /**
   * Asks for long work; it begins when those before it are done.
   *
   * @return the job's id
   * @throws IllegalArgumentException if there are no inputs
   */
  public String add(Job.Task task, List<JobInput> inputs) {
    String id = queue.add(task, inputs);
    task.source().ifPresent(store.sources()::gathered);
    woken.release();
    tell(id);
    return id;
  }

  /**
   * Asks for all kept articles to be read again.
   *
   * @return the job's id; empty if none is kept
   */
  public Optional<String> readAllAgain() {
    return each(READ_AGAIN, store.articleIds());
  }

  /**
   * Asks what reading a kept article again would change.
   *
   * @return the job's id
   */
  public String preview(String article, String title) {
    Map<String, String> options = Map.of(ARTICLE, article);
    return add(
        new Job.Task(PREVIEW, title, Optional.empty(), options), List.of(JobInput.named(article)));
  }

  /** The job that finds out what reading an article again would change, while it isn't done. */
  public Optional<Job> previewing(String article) {
    return queue.latest(LATEST).stream()
        .filter(job -> job.task().kind().equals(PREVIEW) && !job.state().isEnded())
        .filter(job -> article.equals(job.task().options().get(ARTICLE)))
        .findFirst();
  }

  /**
   * Asks what reading all kept articles again would change.
   *
   * @return the job's id; empty if none is kept
   */
  public Optional<String> previewAll() {
    return each(PREVIEW, store.articleIds());
  }

  /**
   * Asks for all readings that wait to be accepted.
   *
   * @return the job's id; empty if none waits
   */
  public Optional<String> acceptAll() {
    return each(ACCEPT, store.previews().ids());
  }

  private Optional<String> each(String kind, List<String> articles) {
    return articles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            add(
                Job.Task.of(kind, "all articles"),
                articles.stream().map(JobInput::named).toList()));
  }

  /**
   * Asks for the kept articles to be judged that were judged by other issues than those that are
   * followed now.
   *
   * @return the job's id; empty if all are
   */
  public Optional<String> judgeIssues() {
    List<JobInput> behind = store.issues().behind().stream().map(JobInput::named).toList();
    return behind.isEmpty()
        ? Optional.empty()
        : Optional.of(add(Job.Task.of(ISSUES, "where statements stand"), behind));
  }

  /** Stops a job for now; whether it could be. It ends the article it is at. */
  public boolean pause(String id) {
    return changed(id, queue.pause(id));
  }

  /** Lets a job go on that was paused or broke off; whether it could. */
  public boolean resume(String id) {
    boolean resumed = changed(id, queue.resume(id));
    woken.release();
    return resumed;
  }

  /** Stops a job for good; what is done stays done. Whether it could be. */
  public boolean cancel(String id) {
    return changed(id, queue.cancel(id));
  }

  /**
   * Tells {@code listener} of each job that this program adds, works at or changes: when it begins
   * and ends, and in between some times a second. It is called by the thread that works and must
   * come back soon.
   *
   * @return what ends the telling
   */
  public Runnable listen(Consumer<Job> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Ends after the article that is being added; the job goes on with the next start. */
  @Override
  public void close() {
    closed = true;
    woken.release();
    boolean interrupted = Thread.interrupted();
    try {
      worker.join(END_WITHIN);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!closed) {
      try {
        Optional<Job> job = queue.claim(runner, SILENCE);
        reached = true;
        if (job.isPresent()) {
          work(job.get());
        } else {
          rest();
        }
      } catch (RuntimeException e) {
        // The store can't be reached now: asked again soon, and said once.
        if (reached) {
          log.write("looking for jobs", e);
        }
        reached = false;
        rest();
      }
    }
  }

  private void rest() {
    try {
      if (woken.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        woken.drainPermits();
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private void work(Job job) {
    String id = job.id();
    tell(id);
    try (Pulse pulse = Pulse.start(queue, id, runner)) {
      Work work = works.get(job.task().kind());
      if (work == null) {
        queue.breakOff(id, runner, "this program knows no work called " + job.task().kind());
      } else if (inputs(job, work, pulse)) {
        pulse.beat();
        queue.finish(id, runner);
      } else {
        queue.giveBack(id, runner);
      }
    } catch (Work.StoppedException e) {
      queue.giveBack(id, runner);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      breakOff(job, e);
    }
    tell(id);
  }

  private void breakOff(Job job, Throwable why) {
    try {
      queue.breakOff(job.id(), runner, reason(why));
    } finally {
      log.write("job " + job.id() + " (" + job.task().kind() + ")", why);
    }
  }

  /** Whether all inputs of a job are done. */
  private boolean inputs(Job job, Work work, Pulse pulse) {
    String id = job.id();
    Optional<JobQueue.WaitingItem> item = queue.next(id);
    while (item.isPresent()) {
      if (closed || !pulse.goesOn()) {
        return false;
      }
      JobItem done = work.work(item.get(), job.task(), () -> !closed && pulse.goesOn());
      queue.done(id, done);
      tellNowAndThen(id);
      item = queue.next(id);
    }
    return true;
  }

  private boolean changed(String id, boolean changed) {
    if (changed) {
      tell(id);
    }
    return changed;
  }

  private void tellNowAndThen(String id) {
    if (System.nanoTime() - told > TELL_EVERY.toNanos()) {
      told = System.nanoTime();
      tell(id);
    }
  }

  private void tell(String id) {
    if (!listeners.isEmpty()) {
      queue.find(id).ifPresent(job -> listeners.forEach(listener -> listener.accept(job)));
    }
  }

  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }
}
