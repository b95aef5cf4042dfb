package org.onrecord.record;

import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.Store;
import org.onrecord.text.Article;

/** Reads gathered articles and keeps them. Safe for use by many threads. */
public final class Recorder {
  private final Reader reader;
  private final Store store;

  /** A recorder that keeps in {@code store} what {@code reader} reads. */
  public Recorder(Reader reader, Store store) {
    this.reader = reader;
    this.store = store;
  }

  /** Adds one gathered input; adding an article again changes nothing. */
  public Outcome add(Gathered gathered) {
    return switch (gathered) {
      case Gathered.Found found -> add(found.input(), found.article());
      case Gathered.Unreadable unreadable -> {
        store.addProblem(unreadable.input(), unreadable.problem());
        yield new Outcome.Failed(unreadable.input(), unreadable.problem());
      }
    };
  }

  private Outcome add(String input, Article article) {
    String id = article.id();
    if (store.has(id)) {
      return new Outcome.Known(input, id);
    }
    Reading reading = reader.read(article);
    if (!store.add(reading, input)) {
      return new Outcome.Known(input, id);
    }
    return reading.problems().isEmpty()
        ? new Outcome.Added(input, id, reading.statements().size())
        : new Outcome.Unread(input, id, reading.problems().getFirst());
  }
}
