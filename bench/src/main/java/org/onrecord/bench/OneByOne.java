package org.onrecord.bench;

import org.onrecord.reading.Reader;
import org.onrecord.text.Article;

/**
 * Reads each article by itself before the next, as one that somebody waits for; finds statements.
 */
final class OneByOne implements Pass {
  private final Reader reader;

  OneByOne(Reader reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "one by one";
  }

  @Override
  public Timed over(Corpus corpus) {
    return Timed.of(() -> corpus.articles().stream().mapToLong(this::statements).sum());
  }

  private long statements(Article article) {
    return reader.read(article).statements().size();
  }
}
