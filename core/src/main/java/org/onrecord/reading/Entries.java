package org.onrecord.reading;

import java.util.List;
import org.onrecord.actor.Cast;
import org.onrecord.event.Happenings;
import org.onrecord.when.DateMention;

/**
 * What was read from an article's words.
 *
 * @param cast who appears
 * @param statements in text order
 * @param dates expressions of time, written out or counted, in text order
 * @param happenings what happened besides, and how it is worded
 */
public record Entries(
    Cast cast, List<Statement> statements, List<DateMention> dates, Happenings happenings) {
  public Entries {
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
  }

  /** What was read by somebody who doesn't tell who appears. */
  public static Entries of(List<Statement> statements, List<DateMention> dates) {
    return new Entries(Cast.empty(), statements, dates, Happenings.none());
  }

  /** Nothing. */
  static Entries none() {
    return new Entries(Cast.empty(), List.of(), List.of(), Happenings.none());
  }
}
