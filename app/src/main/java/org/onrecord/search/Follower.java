package org.onrecord.search;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A thread that keeps the index near to the store while a server runs. */
final class Follower implements AutoCloseable {
  private static final long PAUSE_MILLIS = 500;
  private static final long END_MILLIS = 10_000;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Following following;
  private final Consumer<String> say;
  private final Thread thread;
  private String last = "";

  private Follower(Following following, Consumer<String> say) {
    this.following = following;
    this.say = say;
    this.thread = Thread.ofPlatform().daemon().name("search").unstarted(this::run);
  }

  static Follower start(Following following, Consumer<String> say) {
    Follower follower = new Follower(following, say);
    follower.thread.start();
    return follower;
  }

  private void run() {
    boolean more = false;
    try {
      while (!stopped.await(more ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        more = follow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The thread's edge: what fails is said once and tried again. */
  private boolean follow() {
    try {
      boolean more = following.keepUp();
      last = "";
      return more;
    } catch (RuntimeException e) {
      String sentence = "The search index can't follow the record: " + e.getMessage();
      if (!sentence.equals(last)) {
        say.accept(sentence);
      }
      last = sentence;
      return false;
    }
  }

  /** Ends the thread, without interrupting it: that would close the index's files under it. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
