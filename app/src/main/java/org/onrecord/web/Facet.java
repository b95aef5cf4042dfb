package org.onrecord.web;

import java.util.List;

/**
 * One way to divide a list, with a box to tick for each value.
 *
 * @param name the parameter in the address
 * @param title what a person calls it
 * @param values its values
 * @param more how many further values there are
 */
public record Facet(String name, String title, List<Value> values, int more) {

  /**
   * One value.
   *
   * @param value as it stands in the address
   * @param label as a person reads it
   * @param count how many entries have it
   * @param chosen whether it is ticked
   */
  public record Value(String value, String label, String count, boolean chosen) {}

  public Facet {
    values = List.copyOf(values);
  }
}
