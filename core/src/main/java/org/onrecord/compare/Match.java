package org.onrecord.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.setting.Medium;

/**
 * Why two statements are taken for reports of one act of speech.
 *
 * @param ground what tips it
 * @param score how near they are; compared only with other scores
 * @param run the longest row of words that both have; empty if it tells nothing
 * @param words what both come to, word by word, the rarest first
 * @param day the day that both give in words
 * @param medium the occasion that both give
 */
public record Match(
    Ground ground,
    double score,
    String run,
    List<String> words,
    Optional<LocalDate> day,
    Optional<Medium> medium) {
  /** What can tip it. */
  public enum Ground {
    /** The same row of words. */
    WORDING,
    /** The same in other words. */
    GIST,
    /** Other words of near meaning, on the same day and occasion. */
    REWORDED,
    /** A person ruled so. */
    RULED
  }

  public Match {
    words = List.copyOf(words);
  }

  /** By a person's ruling. */
  static Match ruled() {
    return new Match(Ground.RULED, 9, "", List.of(), Optional.empty(), Optional.empty());
  }
}
