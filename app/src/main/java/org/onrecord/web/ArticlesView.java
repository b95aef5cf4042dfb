package org.onrecord.web;

import java.util.List;

/**
 * The list of articles.
 *
 * @param outlets the outlets to choose from
 * @param from first day asked for, ISO 8601; empty for any
 * @param until last day asked for; empty for any
 * @param rows the articles of this page
 * @param pager the way to the other pages
 */
public record ArticlesView(
    Facet outlets, String from, String until, List<ArticleRow> rows, Pager pager) {
  public ArticlesView {
    rows = List.copyOf(rows);
  }
}
