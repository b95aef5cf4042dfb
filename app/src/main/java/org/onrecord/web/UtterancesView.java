package org.onrecord.web;

import java.util.List;

/**
 * The acts of speech that several reports tell, one line each.
 *
 * @param rows those of this page
 * @param pager the way to the other pages
 */
public record UtterancesView(List<Row> rows, Pager pager) {

  /**
   * One act of speech.
   *
   * @param address its page
   * @param speaker the words for the speaker; empty if none do
   * @param words the words of the report that was published first
   * @param sign that report's form
   * @param reports how many articles report it
   * @param first where it was reported first
   */
  public record Row(
      String address, String speaker, String words, Sign sign, String reports, ArticleRow first) {}

  public UtterancesView {
    rows = List.copyOf(rows);
  }
}
