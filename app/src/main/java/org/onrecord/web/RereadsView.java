package org.onrecord.web;

import java.util.List;

/**
 * The articles that would be read otherwise now.
 *
 * @param rows each
 * @param more whether there are more
 */
public record RereadsView(List<Row> rows, boolean more) {
  public RereadsView {
    rows = List.copyOf(rows);
  }

  /**
   * One article.
   *
   * @param article the article
   * @param address what would change
   * @param told how much, in words
   */
  public record Row(ArticleRow article, String address, String told) {}
}
