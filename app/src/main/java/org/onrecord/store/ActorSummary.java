package org.onrecord.store;

import java.util.Optional;

/**
 * Somebody across articles, as a line of a list.
 *
 * @param id its id: the registry's, or {@code i} and 20 hexadecimal digits
 * @param name the fullest name that an article has, or one that a person gave
 * @param type person, organization, country …
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param sector PLOVER's
 * @param counts how often it appears
 */
public record ActorSummary(
    String id,
    String name,
    String type,
    Optional<String> country,
    Optional<String> sector,
    Counts counts) {

  /**
   * How often somebody appears.
   *
   * @param statements how many statements are theirs
   * @param articles in how many articles they appear
   */
  public record Counts(int statements, int articles) {}
}
