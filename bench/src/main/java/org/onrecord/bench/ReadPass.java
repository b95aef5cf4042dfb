package org.onrecord.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.onrecord.reading.ReadAhead;
import org.onrecord.reading.Reader;
import org.onrecord.text.Article;

/** Reads articles as {@code onrecord read} does and keeps nothing; finds statements. */
final class ReadPass implements Pass {
  private final Reader reader;

  ReadPass(Reader reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "read";
  }

  @Override
  public Timed over(Corpus corpus) {
    return Timed.of(() -> statements(corpus));
  }

  private long statements(Corpus corpus) {
    AtomicLong found = new AtomicLong();
    try (ReadAhead ahead = new ReadAhead(reader::read)) {
      for (Article article : corpus.articles()) {
        ahead.read(article, reading -> found.addAndGet(reading.statements().size()));
      }
      ahead.finish();
    }
    return found.get();
  }
}
