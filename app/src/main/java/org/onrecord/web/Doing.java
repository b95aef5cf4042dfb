package org.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.act.Act;
import org.onrecord.act.Code;
import org.onrecord.reading.Statement;

/**
 * What a statement does and where it stands, as chips beside it. One that only tells has none.
 *
 * @param act the act's word; empty for one that performs none
 * @param sign cooperation, conflict or neutral
 * @param unsure whether the reader was unsure of the act
 * @param stands where it stands, on each issue on which its words decide that
 */
public record Doing(String act, String sign, boolean unsure, List<On> stands) {
  private static final double SURE = 0.5;

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
  static Doing of(Statement statement, Map<String, String> issues) {
    List<On> stands =
        statement.issues().stream()
            .filter(on -> on.stance().isPresent() && issues.containsKey(on.issue()))
            .map(on -> new On(issues.getOrDefault(on.issue(), ""), StanceSign.of(on.stance())))
            .toList();
    Optional<Act> act = statement.deed().act().filter(one -> one.code() != Code.STATE);
    return act.map(
            one ->
                new Doing(
                    Happened.code(one.code().name()),
                    Happened.sign(one.code().name()),
                    one.confidence() < SURE,
                    stands))
        .orElse(new Doing("", "neutral", false, stands));
  }
}
