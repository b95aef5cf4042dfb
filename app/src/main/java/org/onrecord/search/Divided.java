package org.onrecord.search;

import java.util.List;
import java.util.Map;

/**
 * How many are found, and how they divide. The counts of a division leave its own chosen values
 * aside, so that each is what choosing that value alone would find under all other conditions.
 *
 * @param total how many are found
 * @param counts of each division its values, most first
 */
public record Divided(int total, Map<Division, List<Count>> counts) {

  /**
   * One value of a division.
   *
   * @param value the value as stored; empty where it is unknown
   * @param count how many have it
   */
  public record Count(String value, int count) {}

  public Divided {
    counts = Map.copyOf(counts);
  }

  /** The values of a division, most first. */
  public List<Count> counts(Division division) {
    return counts.getOrDefault(division, List.of());
  }

  /** How many have a value. */
  public int count(Division division, String value) {
    return counts(division).stream()
        .filter(count -> count.value().equals(value))
        .mapToInt(Count::count)
        .sum();
  }
}
