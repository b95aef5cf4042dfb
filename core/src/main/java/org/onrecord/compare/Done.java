package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.issue.Stance;

/**
 * What an event that an article tells in its own voice comes to on an issue.
 *
 * @param id the event's id across articles
 * @param actor who did it, under one identity across articles
 * @param issue the issue's id
 * @param side where the deed stands
 * @param telling the words that tell it
 * @param day the last day on which it can have been done; empty if that isn't known
 */
public record Done(
    String id,
    Optional<String> actor,
    String issue,
    Stance side,
    Telling telling,
    Optional<LocalDate> day)
    implements Evidence {

  /**
   * The words that tell a deed.
   *
   * @param words the clause
   * @param done those of it that tell what was done, without who did it
   * @param code the deed's type in PLOVER
   */
  public record Telling(String words, String done, String code) {}

  @Override
  public String words() {
    return telling.words();
  }

  /**
   * What is one however many articles tell it: deeds of one type on one side of an issue and of one
   * day. It is compared only among those of one actor and of those tied to it.
   */
  @Override
  public String speech() {
    return day.map(on -> String.join("|", "deed", issue, side.code(), telling.code(), "" + on))
        .orElse(id);
  }
}
