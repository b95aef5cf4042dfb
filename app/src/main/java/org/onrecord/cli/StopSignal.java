package org.onrecord.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is asked to end, by Ctrl-C or {@code kill}, and holds the end up until it
 * is closed itself: made before what is to be closed in order, and closed after it.
 */
final class StopSignal implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::hold, "stop");

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Waits until the process is asked to end.
   *
   * @throws InterruptedException if the thread is asked instead
   */
  void await() throws InterruptedException {
    asked.await();
  }

  @Override
  public void close() {
    closed.countDown();
    LastWords.withdraw(hook);
  }

  private void hold() {
    asked.countDown();
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println(
            "Not everything could be closed in time; nothing that was kept is lost.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
