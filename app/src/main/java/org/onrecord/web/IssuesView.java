package org.onrecord.web;

import java.util.List;

/**
 * The issues that are followed.
 *
 * @param rows each with its counts
 * @param own whether they are the person's own rather than those of the program
 * @param form a new issue, as far as it is written
 */
public record IssuesView(List<Row> rows, boolean own, IssueForm form) {
  public IssuesView {
    rows = List.copyOf(rows);
  }

  /**
   * One issue.
   *
   * @param id its id
   * @param name its name
   * @param proposition what one can be for or against
   * @param statements how many statements speak of it
   * @param stances where they stand
   */
  public record Row(
      String id, String name, String proposition, String statements, List<Tally> stances) {
    public Row {
      stances = List.copyOf(stances);
    }
  }

  /**
   * How many take a stance.
   *
   * @param sign which
   * @param count how many
   * @param address the list of them
   */
  public record Tally(StanceSign sign, String count, String address) {}
}
