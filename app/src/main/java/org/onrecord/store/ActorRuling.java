package org.onrecord.store;

import java.util.Optional;

/**
 * A decision that was taken.
 *
 * @param id its id
 * @param what same, apart or rename
 * @param names of whom it is
 * @param made who took it, why and when
 * @param article the one article for which it holds; empty for everywhere
 * @param revokedAt when it was taken back, ISO 8601 in UTC; empty while it holds
 */
public record ActorRuling(
    String id,
    String what,
    Names names,
    Made made,
    Optional<String> article,
    Optional<String> revokedAt) {

  /**
   * Of whom a decision is.
   *
   * @param one the name of whom it is
   * @param other the other's, or the new name; empty where there is none
   */
  public record Names(String one, Optional<String> other) {}

  /**
   * Who took a decision.
   *
   * @param by who
   * @param why why
   * @param at when, ISO 8601 in UTC
   */
  public record Made(String by, String why, String at) {}
}
