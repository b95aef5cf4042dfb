package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * What long work says when it is stopped by Ctrl-C or {@code kill} before its end. Work that ends
 * by itself, well or not, has none, and after {@code kill -9} nothing can be said.
 */
final class LastWords {
  private LastWords() {}

  /** Work that takes a while. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Does work, and says the words if the process is asked to end before the work does.
   *
   * @param words asked for at that moment, on a thread of its own
   */
  static void saidIfStopped(PrintStream err, Supplier<String> words, Work work) throws IOException {
    Thread hook = new Thread(() -> err.println(words.get()), "last words");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.run();
    } finally {
      withdraw(hook);
    }
  }

  /** Takes back what was to run when the process is asked to end; nothing once it runs. */
  static void withdraw(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and it runs.
    }
  }
}
