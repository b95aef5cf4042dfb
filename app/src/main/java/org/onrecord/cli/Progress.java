package org.onrecord.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come: a bar on a terminal, else a plain line now and then. */
final class Progress implements AutoCloseable {
  private static final long LINE_EVERY_NANOS = 5_000_000_000L;

  private final PrintStream err;
  private final ProgressBar bar;
  private final boolean terminal;
  private final long total;
  private final long started = System.nanoTime();
  private long done;
  private long lastLine = started;

  Progress(PrintStream err, String task, long total) {
    this.err = err;
    this.total = total;
    this.terminal = Boolean.getBoolean("onrecord.terminal");
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(terminal ? total : -1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .showSpeed()
            .setConsumer(
                new ConsoleProgressBarConsumer(
                    terminal ? err : new PrintStream(OutputStream.nullOutputStream())))
            .build();
  }

  /** One more is done. */
  void step() {
    stepTo(done + 1);
  }

  /** So many are done. */
  void stepTo(long reached) {
    done = reached;
    bar.stepTo(reached);
    long now = System.nanoTime();
    if (!terminal && now - lastLine > LINE_EVERY_NANOS) {
      lastLine = now;
      double rate = done / ((now - started) / 1e9);
      err.printf("%,d of %,d, %.1f a second%n", done, total, rate);
    }
  }

  @Override
  public void close() {
    bar.close();
  }
}
