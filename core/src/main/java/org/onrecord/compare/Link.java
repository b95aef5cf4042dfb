package org.onrecord.compare;

import java.util.Comparator;

/**
 * Two statements that are alike, and why.
 *
 * @param one the key of the one
 * @param other the key of the other, later in the order of text
 * @param match why
 */
public record Link(String one, String other, Match match) {
  /** The strongest first. */
  public static final Comparator<Link> STRONGEST =
      Comparator.comparingDouble((Link link) -> -link.match().score())
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  /** With the keys in order, whichever way they are given. */
  static Link of(String one, String other, Match match) {
    return one.compareTo(other) <= 0 ? new Link(one, other, match) : new Link(other, one, match);
  }
}
