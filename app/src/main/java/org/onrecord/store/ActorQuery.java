package org.onrecord.store;

import java.util.Set;

/**
 * Which actors are asked for; an empty part doesn't narrow.
 *
 * @param words parts of a name, in any script and spelling
 * @param types person, organization, country …, any of them
 * @param countries ISO 3166 alpha-3, any of them; empty for those without one
 * @param silent whether those are wanted too who say nothing
 */
public record ActorQuery(String words, Set<String> types, Set<String> countries, boolean silent) {
  public ActorQuery {
    types = Set.copyOf(types);
    countries = Set.copyOf(countries);
  }

  /** Everybody who says something. */
  public static ActorQuery speaking() {
    return new ActorQuery("", Set.of(), Set.of(), false);
  }

  /** Everybody of that name, in any script and spelling. */
  public static ActorQuery named(String words) {
    return new ActorQuery(words, Set.of(), Set.of(), true);
  }

  /** Everybody. */
  public static ActorQuery all() {
    return named("");
  }
}
