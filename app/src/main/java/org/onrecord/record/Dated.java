package org.onrecord.record;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;

/**
 * An article as it is kept: a day of publication that is still to come is none. Nothing is dated by
 * it, and the article doesn't stand before those of today.
 *
 * @param article the article, without such a day
 * @param problem says so; empty where the day can be
 */
record Dated(Article article, Optional<Problem> problem) {
  /** The code of the problem. */
  static final String FUTURE = "future";

  /** Somewhere it is tomorrow already, and papers are dated by the day that they are sold on. */
  private static final int DAYS_AHEAD = 2;

  /**
   * An article as it is kept on a day.
   *
   * @param today the day, in UTC
   */
  static Dated of(Article given, LocalDate today) {
    return given
        .origin()
        .published()
        .day()
        .filter(day -> day.isAfter(today.plusDays(DAYS_AHEAD)))
        .map(day -> new Dated(undated(given), Optional.of(problem(day))))
        .orElseGet(() -> new Dated(given, Optional.empty()));
  }

  private static Problem problem(LocalDate day) {
    return Problem.of(FUTURE, "published in the future (" + day + "): that date is not used");
  }

  private static Article undated(Article given) {
    Origin origin = given.origin();
    Origin undated =
        new Origin(
            origin.title(),
            origin.outlet(),
            origin.url(),
            origin.author(),
            Published.unknown(),
            origin.language());
    return new Article(given.text(), undated, given.zones());
  }
}
