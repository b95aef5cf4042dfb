package org.onrecord.record;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.onrecord.store.JobQueue;

/** Says every second that a job is still worked at, and learns whether it is to go on. */
final class Pulse implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final JobQueue queue;
  private final String job;
  private final String runner;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean goesOn = true;
  private long last = System.nanoTime();

  private Pulse(JobQueue queue, String job, String runner) {
    this.queue = queue;
    this.job = job;
    this.runner = runner;
  }

  /** Begins to say it. */
  static Pulse start(JobQueue queue, String job, String runner) {
    Pulse pulse = new Pulse(queue, job, runner);
    Thread.ofPlatform().daemon().name("onrecord-pulse").start(pulse::go);
    return pulse;
  }

  /** Whether nobody has paused, cancelled or taken the job, as far as is known. */
  boolean goesOn() {
    return goesOn;
  }

  /** Says it now. */
  synchronized void beat() {
    long now = System.nanoTime();
    try {
      if (!queue.beat(job, runner, Duration.ofNanos(now - last))) {
        goesOn = false;
      }
      last = now;
    } catch (RuntimeException e) {
      // The store can't be reached now: said again in a second.
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void go() {
    try {
      while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        beat();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
