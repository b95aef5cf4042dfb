package org.onrecord.correction;

import java.util.Optional;
import java.util.Set;

/**
 * What a decision about who is who does with one way of naming somebody.
 *
 * @param what {@code same}: it is one with another; {@code apart}: it is somebody of its own;
 *     {@code rename}: whose it is, is to be called so
 * @param one the naming
 * @param here the id of the naming as it is where the decision holds
 * @param other whose naming it is one with; empty for none
 * @param article the one article in which it holds; empty for everywhere
 * @param name the name that is given; empty for none
 */
public record Step(
    String what,
    Named one,
    String here,
    Optional<Named> other,
    Optional<String> article,
    Optional<String> name) {
  private static final Set<String> ALL = Set.of("same", "apart", "rename");

  /**
   * A way of naming somebody.
   *
   * @param id its id, the same in every record
   * @param name the name as it is written
   */
  public record Named(String id, String name) {}

  public Step {
    boolean whole =
        switch (what) {
          case "same" -> other.isPresent();
          case "rename" -> name.isPresent();
          default -> true;
        };
    if (!ALL.contains(what) || one.id().isEmpty() || here.isEmpty() || !whole) {
      throw new IllegalArgumentException("not a correction: nothing to decide: " + what + " " + one);
    }
  }
}
