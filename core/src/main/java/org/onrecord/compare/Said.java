package org.onrecord.compare;

import java.util.Comparator;
import java.util.Optional;
import org.onrecord.attribution.Voice;

/**
 * A statement as it is compared with others.
 *
 * @param statement its key
 * @param report where it stands
 * @param speaker who speaks, under one identity across articles; empty for a voice that isn't named
 * @param told how it is told
 * @param occasion when and how it was said
 */
public record Said(
    String statement, Report report, Optional<String> speaker, Told told, Occasion occasion)
    implements Comparable<Said> {
  /** Who published first stands first; the undated last. */
  private static final Comparator<Said> ORDER =
      Comparator.comparing(
              (Said said) -> said.report().published().map(Object::toString).orElse("~"))
          .thenComparing(Said::statement);

  /** Whether it can be compared at all: by somebody named, and reported rather than guessed. */
  public boolean isComparable() {
    return speaker.isPresent() && told.voice() == Voice.REPORTED;
  }

  @Override
  public int compareTo(Said other) {
    return ORDER.compare(this, other);
  }
}
