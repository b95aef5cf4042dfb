package org.onrecord.bench;

import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Article;
import org.onrecord.text.Paragraphs;

/** The bare encoder over the windows that the reader reads, and so the yardstick; finds words. */
final class EncoderPass implements Pass {
  private final Encoder encoder;

  EncoderPass(Depth depth) {
    this.encoder = Encoder.load(depth);
  }

  @Override
  public String name() {
    return "encoder";
  }

  @Override
  public Timed over(Corpus corpus) {
    return Timed.of(() -> corpus.articles().stream().mapToLong(this::words).sum());
  }

  /** Encodes an article; gives the number of its words, punctuation marks included. */
  long words(Article article) {
    Words words = encoder.cut(article.text(), Paragraphs.of(article.text()));
    long[] seen = {0};
    encoder.read(words, stretch -> seen[0] += stretch.to() - stretch.from());
    return seen[0];
  }
}
