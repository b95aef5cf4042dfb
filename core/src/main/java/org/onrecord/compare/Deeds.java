package org.onrecord.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.attribution.Polarity;
import org.onrecord.event.Event;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Named;
import org.onrecord.issue.Stance;
import org.onrecord.text.Span;

/**
 * Finds on which side of the issues that a person follows the deeds stand that an article tells in
 * its own voice. The deed's own words decide: a term of the issue must be what the deed is, or what
 * its verb is done to. Where they don't, nothing is said.
 */
public final class Deeds {
  private final String text;
  private final Map<String, String> names;
  private final Issues issues;

  private Deeds(String text, Map<String, String> names, Issues issues) {
    this.text = text;
    this.names = names;
    this.issues = issues;
  }

  /**
   * Where the deeds of an article stand, by deed and then by issue.
   *
   * @param text the article's
   * @param cast its actors
   * @param events what it tells besides words
   * @param issues those that a person follows
   */
  public static List<Bearing> of(String text, List<Actor> cast, List<Event> events, Issues issues) {
    Map<String, String> names = new LinkedHashMap<>();
    cast.forEach(actor -> names.put(actor.id(), actor.name()));
    Deeds deeds = new Deeds(text, names, issues);
    return events.stream().filter(Deeds::counts).flatMap(each -> deeds.of(each).stream()).toList();
  }

  /** Whether the narrator tells it as done, and by whom. */
  private static boolean counts(Event event) {
    return event.claim().statement().isEmpty()
        && event.claim().polarity() == Polarity.AFFIRMED
        && event.claim().modality().isReal()
        && !event.parties().actors().isEmpty();
  }

  private List<Bearing> of(Event event) {
    DeedClause clause = DeedClause.of(text, event);
    Map<Issue, List<Bearing>> byIssue = new LinkedHashMap<>();
    for (Named named : issues.named(text, event.telling().span())) {
      clause
          .way(named)
          .map(way -> bearing(event, named, clause, way))
          .ifPresent(
              it -> byIssue.computeIfAbsent(named.issue(), key -> new ArrayList<>()).add(it));
    }
    for (Issue issue : issues.all()) {
      towards(event, issue, clause)
          .ifPresent(it -> byIssue.computeIfAbsent(issue, key -> new ArrayList<>()).add(it));
    }
    return byIssue.values().stream().flatMap(all -> together(all).stream()).toList();
  }

  private static Bearing bearing(Event event, Named named, DeedClause clause, Bearing.Way way) {
    boolean supports = (way == Bearing.Way.ENDS) == named.against();
    Span verb = way == Bearing.Way.IS ? named.span() : clause.verb();
    return new Bearing(
        event,
        named.issue().id(),
        supports ? Stance.SUPPORT : Stance.OPPOSE,
        way,
        verb,
        named.span());
  }

  /** A deed of a type of which the issue says what it means, done to somebody whom it names. */
  private Optional<Bearing> towards(Event event, Issue issue, DeedClause clause) {
    boolean forIt = issue.terms().deeds().contains(event.code().name());
    boolean againstIt = issue.terms().counterdeeds().contains(event.code().name());
    if (forIt == againstIt || !isDoneTo(event, issue)) {
      return Optional.empty();
    }
    return Optional.of(
        new Bearing(
            event,
            issue.id(),
            forIt ? Stance.SUPPORT : Stance.OPPOSE,
            Bearing.Way.TOWARDS,
            clause.verb(),
            event.telling().trigger()));
  }

  private boolean isDoneTo(Event event, Issue issue) {
    return event.parties().targets().stream()
        .anyMatch(id -> issues.isNear(issue, names.getOrDefault(id, "")));
  }

  /** The first of several on one side; none where they take both. */
  private static Optional<Bearing> together(List<Bearing> all) {
    boolean one = all.stream().map(Bearing::stance).distinct().count() == 1;
    return one ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
