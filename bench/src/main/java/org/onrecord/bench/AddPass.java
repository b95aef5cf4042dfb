package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.onrecord.reading.Reader;
import org.onrecord.record.Outcome;
import org.onrecord.record.Recorder;
import org.onrecord.store.Store;

/**
 * Reads articles and keeps them in a new SQLite store, as {@code onrecord add} does; finds
 * statements. Making the store isn't timed.
 */
final class AddPass implements Pass {
  private final Reader reader = Reader.standard();
  private final Path place;

  /** A pass that makes its stores in a folder, and removes them. */
  AddPass(Path place) {
    this.place = place;
  }

  @Override
  public String name() {
    return "add";
  }

  @Override
  public Timed over(Corpus corpus) {
    try {
      Path folder = Files.createTempDirectory(place, "onrecord-bench");
      try (Store store = Store.open(folder)) {
        Recorder recorder = new Recorder(reader, store);
        return Timed.of(() -> statements(recorder, corpus));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for a store in " + place, e);
    }
  }

  private static long statements(Recorder recorder, Corpus corpus) {
    AtomicLong found = new AtomicLong();
    try (Recorder.Adding adding =
        recorder.adding(false, outcome -> found.addAndGet(statements(outcome)))) {
      corpus.found().forEach(adding::add);
      adding.finish();
    }
    return found.get();
  }

  private static long statements(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added added -> added.statements();
      case Outcome.Undated undated -> undated.statements();
      case Outcome.Known known -> 0;
      case Outcome.Unread unread -> throw new IllegalStateException("not read: " + unread);
      case Outcome.Failed failed -> throw new IllegalStateException("not added: " + failed);
    };
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> inmostFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inmostFirst) {
        Files.delete(path);
      }
    }
  }
}
