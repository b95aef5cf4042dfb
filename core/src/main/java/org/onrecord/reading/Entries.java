package org.onrecord.reading;

import java.util.List;
import org.onrecord.actor.Cast;
import org.onrecord.when.DateMention;

/**
 * What was read from an article's words.
 *
 * @param cast who appears
 * @param statements in text order
 * @param dates written-out dates, in text order
 */
public record Entries(Cast cast, List<Statement> statements, List<DateMention> dates) {
  public Entries {
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
  }

  /** What was read by somebody who doesn't tell who appears. */
  public static Entries of(List<Statement> statements, List<DateMention> dates) {
    return new Entries(Cast.empty(), statements, dates);
  }

  /** Nothing. */
  static Entries none() {
    return new Entries(Cast.empty(), List.of(), List.of());
  }
}
