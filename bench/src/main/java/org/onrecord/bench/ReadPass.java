package org.onrecord.bench;

import org.onrecord.reading.Reader;
import org.onrecord.text.Article;

/** Reads articles and keeps nothing; finds statements. */
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
    return Timed.of(() -> corpus.articles().stream().mapToLong(this::statements).sum());
  }

  private long statements(Article article) {
    return reader.read(article).statements().size();
  }
}
