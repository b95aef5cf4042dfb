package org.onrecord.store;

import java.util.Optional;

/**
 * A role that articles give somebody.
 *
 * @param title the office: "former foreign minister"
 * @param organization of whom or what
 * @param words the words in which the latest article gives it
 * @param given when articles gave it
 * @param articles how many did
 * @param article the latest of them
 */
public record ActorRole(
    String title,
    Optional<String> organization,
    String words,
    Given given,
    int articles,
    String article) {

  /**
   * The days on which articles gave a role; nothing is said of the days before, between and after.
   *
   * @param first the first day of publication; empty where no such article has one
   * @param last the last
   */
  public record Given(Optional<String> first, Optional<String> last) {}
}
