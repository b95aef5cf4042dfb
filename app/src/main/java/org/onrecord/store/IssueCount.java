package org.onrecord.store;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.issue.Stance;

/**
 * How many statements speak of an issue, and where they stand.
 *
 * @param statements how many
 * @param stances of each stance how many; one that none takes is left out
 */
public record IssueCount(int statements, Map<Stance, Integer> stances) {
  public IssueCount {
    stances = Map.copyOf(stances);
  }

  /** None. */
  public static IssueCount none() {
    return new IssueCount(0, Map.of());
  }

  /** How many take a stance. */
  public int of(Stance stance) {
    return stances.getOrDefault(stance, 0);
  }

  /** With one statement more, that takes this stance. */
  IssueCount with(Stance stance, int more) {
    Map<Stance, Integer> others = new EnumMap<>(Stance.class);
    others.putAll(stances);
    others.merge(stance, more, Integer::sum);
    return new IssueCount(statements + more, others);
  }

  /** With some statements more, that take none. */
  IssueCount without(int more) {
    return new IssueCount(statements + more, stances);
  }
}
