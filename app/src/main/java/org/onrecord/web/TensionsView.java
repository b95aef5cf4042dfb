package org.onrecord.web;

import java.util.List;

/**
 * Statements that don't sit together.
 *
 * @param open the pairs for a person to judge, those most worth a look first
 * @param explained those of which a person says that they sit together
 * @param around what stands round the list
 */
public record TensionsView(List<Pair> open, List<Pair> explained, Around around) {
  public TensionsView {
    open = List.copyOf(open);
    explained = List.copyOf(explained);
  }

  /**
   * What stands round the list.
   *
   * @param then the address of its page
   * @param by the name under which the person marked last
   * @param earlier the address with earlier statements; empty where all were looked at
   */
  public record Around(String then, String by, String earlier) {}

  /**
   * Two statements side by side, or words and a deed.
   *
   * @param one the earlier
   * @param other the later
   * @param issue on which issue, by name
   * @param reasons why they are laid side by side
   * @param readings what could explain it
   * @param marking how a person marks them
   */
  public record Pair(
      Side one,
      Side other,
      String issue,
      List<String> reasons,
      List<String> readings,
      Marking marking) {
    public Pair {
      reasons = List.copyOf(reasons);
      readings = List.copyOf(readings);
    }
  }

  /**
   * One of the two.
   *
   * @param who who speaks, or who did it
   * @param address their page
   * @param hand through how many hands it came; of a deed, how its words decide where it stands
   * @param row the statement or deed
   */
  public record Side(String who, String address, String hand, IssueView.Row row) {}

  /**
   * How a person marks two statements.
   *
   * @param id the pair's id on the page
   * @param ids the two statements' ids and that of the issue
   * @param mark the mark that stands
   */
  public record Marking(String id, List<String> ids, Mark mark) {
    public Marking {
      ids = List.copyOf(ids);
    }
  }

  /**
   * A person's mark.
   *
   * @param id its id in the log; empty where there is none
   * @param words what it says
   * @param made who set it, and why
   * @param at when, ISO 8601 in UTC
   */
  public record Mark(String id, String words, String made, String at) {}
}
