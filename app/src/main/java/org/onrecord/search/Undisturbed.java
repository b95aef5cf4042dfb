package org.onrecord.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work on the index's files that goes on to its end whoever is told to stop meanwhile. A thread
 * that is interrupted while it reads or writes a file closes that file under everyone; so the work
 * is done by a thread of its own, which nobody else knows.
 */
final class Undisturbed {
  private Undisturbed() {}

  /**
   * Does the work and waits for its end; that the caller was told to stop, before or meanwhile, is
   * told it again afterwards.
   *
   * @throws RuntimeException what the work throws
   */
  static void run(Runnable work) {
    FutureTask<Boolean> task = new FutureTask<>(work, true);
    Thread.ofPlatform().name("search-end").start(task);
    boolean interrupted = Thread.interrupted();
    while (!isDone(task)) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (task.state() == FutureTask.State.FAILED) {
      throw thrown(task.exceptionNow());
    }
  }

  /** Waits for the end, unless the waiting one is told to stop. */
  private static boolean isDone(FutureTask<Boolean> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static RuntimeException thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(failure);
  }
}
