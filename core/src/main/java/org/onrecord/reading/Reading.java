package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Cast;
import org.onrecord.event.Happenings;
import org.onrecord.issue.Issues;
import org.onrecord.issue.OnIssue;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.DateMention;

/**
 * What the reader found in one article, each entry with its place in the text.
 *
 * @param by what read it
 * @param article the article as it was given
 * @param language ISO 639-1 code as given or found; empty where neither
 * @param zones what each stretch of the text is, in order
 * @param entries who appears, what is said and when
 * @param problems what could not be read as it is
 */
public record Reading(
    ReadBy by,
    Article article,
    Optional<String> language,
    List<Zone> zones,
    Entries entries,
    List<Problem> problems) {

  public Reading {
    zones = List.copyOf(zones);
    problems = List.copyOf(problems);
  }

  /** What the standard reader would have found, had it read so. */
  public Reading(
      Article article,
      Optional<String> language,
      List<Zone> zones,
      Entries entries,
      List<Problem> problems) {
    this(Reader.standard().by(), article, language, zones, entries, problems);
  }

  /** Who appears in the article. */
  public Cast cast() {
    return entries.cast();
  }

  /** The statements, in text order. */
  public List<Statement> statements() {
    return entries.statements();
  }

  /** What happened besides what was said, and how the article words it. */
  public Happenings happenings() {
    return entries.happenings();
  }

  /**
   * The same reading, its statements judged by these issues instead; nothing is read again.
   *
   * @param issues those that a person follows
   */
  public Reading on(Issues issues) {
    OwnState states = new OwnState(cast());
    List<Statement> judged =
        statements().stream()
            .map(it -> it.on(judged(issues, it, states.of(it.speaker()))))
            .toList();
    return new Reading(
        by, article, language, zones, new Entries(cast(), judged, dates(), happenings()), problems);
  }

  private List<OnIssue> judged(Issues issues, Statement told, List<Span> state) {
    return issues.of(article.text(), told.attribution(), told.deed().condition(), state);
  }

  /** The expressions of time, written out or counted, in text order. */
  public List<DateMention> dates() {
    return entries.dates();
  }
}
