package org.onrecord.web;

import java.util.List;

/**
 * One statement to decide on.
 *
 * @param counts how many are left and done, in words
 * @param one the statement; empty when none is left
 * @param undo the correction made last; empty for none
 * @param after the statement before, from which to go on
 */
public record ReviewView(String counts, List<One> one, String undo, String after) {
  public ReviewView {
    one = List.copyOf(one);
  }

  /**
   * The statement.
   *
   * @param id its id
   * @param version the version that is shown
   * @param by the name under which this person corrected last
   * @param context the sentences round it
   * @param fields what the reader says of it
   * @param article the article that reports it
   */
  public record One(
      String id,
      String version,
      String by,
      StatementView.Around context,
      List<StatementView.Field> fields,
      ArticleRow article) {
    public One {
      fields = List.copyOf(fields);
    }
  }
}
