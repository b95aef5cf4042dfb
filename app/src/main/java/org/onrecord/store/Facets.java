package org.onrecord.store;

import java.util.List;

/**
 * How many of the statements that a query finds have each value, most first.
 *
 * @param outlets by outlet
 * @param forms by form
 * @param kinds by kind
 * @param statuses by status
 */
public record Facets(
    List<Count> outlets, List<Count> forms, List<Count> kinds, List<Count> statuses) {

  /**
   * One value of a facet.
   *
   * @param value the value as stored; empty where an article gives no outlet
   * @param count how many statements have it
   */
  public record Count(String value, int count) {}

  public Facets {
    outlets = List.copyOf(outlets);
    forms = List.copyOf(forms);
    kinds = List.copyOf(kinds);
    statuses = List.copyOf(statuses);
  }
}
