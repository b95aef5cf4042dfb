package org.onrecord.store;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.compare.Bearing;
import org.onrecord.compare.Done;
import org.onrecord.issue.Stance;

/**
 * A deed that an article tells in its own voice, and where it stands on an issue.
 *
 * @param event what happened
 * @param by who did it
 * @param issue the issue's id
 * @param stance for it or against it
 * @param why how the words decide that
 * @param last the last day on which it can have been done; empty where its words name none
 */
public record StoredDeed(
    StoredEvent event, By by, String issue, Stance stance, Why why, Optional<LocalDate> last)
    implements StoredEvidence {

  /**
   * Who did something.
   *
   * @param actor the actor's id across articles; empty for one that isn't identified
   * @param name what the record calls them, or else the article
   */
  public record By(Optional<String> actor, String name) {}

  /**
   * How the words of a deed decide where it stands.
   *
   * @param way how it bears on what the issue is about
   * @param verb the word that tells the deed
   * @param term the words of the issue that it bears on
   * @param done the words that tell it, without who did it
   */
  public record Why(Bearing.Way way, String verb, String term, String done) {}

  @Override
  public String id() {
    return event.id();
  }

  @Override
  public ArticleSummary article() {
    return event.article();
  }

  /** As it is compared with words. */
  Done done() {
    return new Done(
        id(),
        by.actor(),
        issue,
        stance,
        new Done.Telling(event.told().words(), why.done(), event.happened().code()),
        last);
  }
}
