package org.onrecord.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which events are asked for; what is empty asks for all.
 *
 * @param codes PLOVER's types
 * @param names words of an actor's or target's name
 * @param outlets who published the article
 * @param days from the first to the last day of the events
 * @param checkedOnly whether only those that a person has checked
 */
public record EventQuery(
    Set<String> codes, String names, Set<String> outlets, Days days, boolean checkedOnly) {

  /**
   * A stretch of days, both inside.
   *
   * @param from the first; empty for any
   * @param until the last; empty for any
   */
  public record Days(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Any day. */
    public static Days any() {
      return new Days(Optional.empty(), Optional.empty());
    }

    /** Whether any day will do, and none too. */
    public boolean isAny() {
      return from.isEmpty() && until.isEmpty();
    }
  }

  public EventQuery {
    codes = Set.copyOf(codes);
    outlets = Set.copyOf(outlets);
  }

  /** The query that every event answers. */
  public static EventQuery all() {
    return new EventQuery(Set.of(), "", Set.of(), Days.any(), false);
  }
}
