package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.gather.Gathered;
import org.onrecord.record.Demo;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the demo record, and loads it meanwhile. */
@Command(
    name = "demo",
    description = "Load 24 stories of Voice of America and open the workbench on them.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where the demo record is kept (default: ~/.onrecord-demo).")
  private Optional<Path> folder = Optional.empty();

  @Mixin private ServeCommand.Serving serving = new ServeCommand.Serving();

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path data = folder.orElseGet(() -> Path.of(System.getProperty("user.home"), ".onrecord-demo"));
    try (StopSignal stop = new StopSignal();
        Store store = DataFolder.open(data);
        Search search = Search.following(store, DataFolder.index(data), terminal.err()::println)) {
      return serve(store, search, new FailureLog(data), stop);
    }
  }

  private int serve(Store store, Search search, FailureLog log, StopSignal stop) {
    Recorder recorder = new Recorder(serving.reader(), store);
    List<Gathered> articles = Demo.articles();
    AtomicBoolean stopped = new AtomicBoolean();
    Thread loading = Thread.ofPlatform().daemon().start(() -> load(articles, recorder, stopped));
    try {
      return serving.serve(store, search, log, terminal, stop);
    } finally {
      stopped.set(true);
      join(loading);
    }
  }

  /** An article is kept whole or not at all, so that what is missing is added the next time. */
  private static void load(List<Gathered> articles, Recorder recorder, AtomicBoolean stopped) {
    try (Recorder.Adding adding = recorder.adding(false, outcome -> {})) {
      for (Gathered article : articles) {
        if (stopped.get()) {
          return;
        }
        adding.add(article);
      }
      adding.finish();
    }
  }

  private static void join(Thread loading) {
    boolean interrupted = Thread.interrupted();
    try {
      loading.join();
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
