package org.onrecord.search;

import java.util.List;
import org.onrecord.store.ArticleSummary;
import org.onrecord.text.Span;

/**
 * An article that was found, and by which words.
 *
 * @param article the article
 * @param inText the words' places in its text, in UTF-16 units
 */
public record ArticleHit(ArticleSummary article, List<Span> inText) {
  public ArticleHit {
    inText = List.copyOf(inText);
  }
}
