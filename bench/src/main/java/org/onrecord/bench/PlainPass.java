package org.onrecord.bench;

import org.onrecord.text.Article;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/** Splits articles into sentences: the least that any reader does, and so the yardstick. */
final class PlainPass implements Pass {
  @Override
  public String name() {
    return "plain pass";
  }

  @Override
  public Timed over(Corpus corpus) {
    return Timed.of(() -> corpus.articles().stream().mapToLong(PlainPass::sentences).sum());
  }

  /** The number of sentences in an article. */
  static long sentences(Article article) {
    long sentences = 0;
    for (Span paragraph : Paragraphs.of(article.text())) {
      sentences += Sentences.of(article.text(), paragraph).size();
    }
    return sentences;
  }
}
