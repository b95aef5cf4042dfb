package org.onrecord.web;

import java.util.List;
import org.onrecord.store.SeenProblem;

/**
 * The first page.
 *
 * @param totals how much there is, each number with its list; empty for an empty record
 * @param newest the articles published last
 * @param problems inputs that could not be read, latest first
 */
public record HomeView(List<Total> totals, List<ArticleRow> newest, List<SeenProblem> problems) {

  /**
   * A number that opens its list.
   *
   * @param number the number
   * @param noun what is counted
   * @param address the list
   */
  public record Total(String number, String noun, String address) {}

  public HomeView {
    totals = List.copyOf(totals);
    newest = List.copyOf(newest);
    problems = List.copyOf(problems);
  }
}
