package org.onrecord.web;

import java.util.List;
import java.util.Map;

/**
 * The list of articles.
 *
 * @param search what is asked for beside the facets
 * @param facets the ways to divide the list
 * @param rows the articles of this page
 * @param excerpts the words by which they were found, by the articles' ids
 * @param pager the way to the other pages
 */
public record ArticlesView(
    Search search,
    List<Facet> facets,
    List<ArticleRow> rows,
    Map<String, List<Bit>> excerpts,
    Pager pager) {

  /**
   * What is asked for beside the facets.
   *
   * @param words words and phrases
   * @param from first day, ISO 8601; empty for any
   * @param until last day; empty for any
   * @param listing the orders and lengths that the list can have
   */
  public record Search(String words, String from, String until, Listing listing) {}

  public ArticlesView {
    facets = List.copyOf(facets);
    rows = List.copyOf(rows);
    excerpts = Map.copyOf(excerpts);
  }
}
