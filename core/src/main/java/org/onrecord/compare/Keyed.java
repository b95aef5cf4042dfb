package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A statement with the keys by which those that may be the same are looked up, so that none is
 * compared with the whole record.
 *
 * @param said the statement
 * @param gist what its words come to
 * @param keys of its rarest words, for reports of about the same day; none where that isn't known
 * @param runs of its rows of words, for reports of any day
 */
public record Keyed(Said said, Gist gist, NavigableSet<String> keys, NavigableSet<String> runs) {

  /** A statement's keys; none for one that is never compared. */
  public static Keyed of(Said said) {
    Gist gist = Gist.of(said.told());
    NavigableSet<String> keys = new TreeSet<>();
    NavigableSet<String> runs = new TreeSet<>();
    if (said.isComparable()) {
      String speaker = said.speaker().orElseThrow();
      gist.runs().forEach(run -> runs.add(Gist.key(speaker, "r|" + run)));
      if (said.occasion().isNarrow()) {
        gist.rarest().forEach(word -> keys.add(Gist.key(speaker, "w|" + word)));
      }
    }
    return new Keyed(said, gist, keys, runs);
  }

  /** The last day on which it can have been said; empty where nothing dates it. */
  public Optional<LocalDate> day() {
    return said.occasion().last();
  }

  /** Others by how much of what they say is said here as well, the nearest first. */
  public Comparator<Keyed> nearest() {
    return Comparator.comparingDouble((Keyed other) -> -gist.sharedMass(other.gist))
        .thenComparing(other -> other.said().statement());
  }

  boolean sharesKey(Keyed other) {
    return keys.stream().anyMatch(other.keys::contains)
        || runs.stream().anyMatch(other.runs::contains);
  }
}
