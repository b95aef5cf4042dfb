package org.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.search.Tells;

/**
 * What a statement does and where it stands, as chips beside it. One that only tells has none.
 *
 * @param act the act's word; empty for one that performs none
 * @param sign cooperation, conflict or neutral
 * @param unsure whether the reader was unsure of the act
 * @param stands where it stands, on each issue on which its words decide that
 */
public record Doing(String act, String sign, boolean unsure, List<On> stands) {
  /**
   * Where a statement stands on an issue.
   *
   * @param issue the issue's name
   * @param stance the stance
   */
  public record On(String issue, StanceSign stance) {}

  public Doing {
    stands = List.copyOf(stands);
  }

  /**
   * What a statement does.
   *
   * @param issues the names of issues by their ids; one that isn't there is followed no more
   */
  static Doing of(Tells tells, Map<String, String> issues) {
    List<On> stands =
        tells.stands().stream()
            .filter(on -> issues.containsKey(on.issue()))
            .map(
                on ->
                    new On(
                        issues.getOrDefault(on.issue(), ""),
                        StanceSign.of(Optional.of(on.stance()))))
            .toList();
    return tells
        .act()
        .map(
            code ->
                new Doing(
                    Happened.code(code.name()), Happened.sign(code.name()), tells.unsure(), stands))
        .orElse(new Doing("", "neutral", false, stands));
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return act.isEmpty() && stands.isEmpty();
  }
}
