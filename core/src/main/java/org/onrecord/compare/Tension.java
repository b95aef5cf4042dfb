package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.onrecord.text.Sha256;

/**
 * Two things on one issue that don't sit together, side by side, for a person to judge. It is not
 * said that they contradict each other.
 *
 * @param one the earlier
 * @param other the later
 * @param bond what ties the two actors; empty where it is one
 * @param daysApart how many days lie between; empty where one isn't dated
 * @param innocent what could explain it
 * @param rank how much it is worth a look; compared only with others
 */
public record Tension(
    Evidence one,
    Evidence other,
    Optional<String> bond,
    OptionalLong daysApart,
    Set<Innocent> innocent,
    double rank) {
  private static final int ID_DIGITS = 20;

  public Tension {
    innocent = Set.copyOf(innocent);
  }

  /** {@code x} and 20 hexadecimal digits of a SHA-256 over what it is made of. */
  public String id() {
    String made = one.id() + "|" + other.id() + "|" + one.issue();
    return "x" + Sha256.hex(made, ID_DIGITS);
  }

  /** Whether one of the two is this actor's. */
  public boolean isOf(String actor) {
    Optional<String> whose = Optional.of(actor);
    return one.actor().equals(whose) || other.actor().equals(whose);
  }

  /** The same, in the order in which they are told. */
  public List<Innocent> readings() {
    return innocent.stream().sorted().toList();
  }
}
