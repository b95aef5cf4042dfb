package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.event.Event;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;
import org.onrecord.when.DateMention;
import org.onrecord.when.Edtf;

/**
 * An event as it is kept, with the article that tells it.
 *
 * @param id its key, which stays with these words in this article
 * @param article where it is told
 * @param place which event of the article it is, from 1
 * @param happened what happened, and when
 * @param told the words
 */
public record StoredEvent(
    String id, ArticleSummary article, int place, Happened happened, Told told) {
  private static final int KEY_DIGITS = 20;

  /**
   * What happened.
   *
   * @param code its type in PLOVER
   * @param actors who did it
   * @param targets to whom
   * @param day when, in EDTF; empty where the words don't decide
   * @param dayWords the words that date it; empty without any
   * @param trigger the words that name it; empty in records kept before these were
   */
  public record Happened(
      String code,
      List<Told.Party> actors,
      List<Told.Party> targets,
      Optional<String> day,
      Optional<String> dayWords,
      Optional<Trigger> trigger) {
    public Happened {
      actors = List.copyOf(actors);
      targets = List.copyOf(targets);
    }

    /** Its first day, by which events are ordered and sought; empty where it has none. */
    Optional<String> sortDay() {
      return day.flatMap(Edtf::of).flatMap(Edtf::first).map(LocalDate::toString);
    }
  }

  /**
   * The words that name an event.
   *
   * @param start where they start, in code points into the article's text
   * @param end where they end
   */
  public record Trigger(int start, int end) {}

  /** Where the words that name it stand in those that tell it, in UTF-16 units. */
  public Optional<Span> named() {
    return happened
        .trigger()
        .filter(it -> it.start() >= told.start() && it.end() <= told.end())
        .map(
            it -> {
              int start = told.words().offsetByCodePoints(0, it.start() - told.start());
              int end = told.words().offsetByCodePoints(start, it.end() - it.start());
              return new Span(start, end);
            });
  }

  /** The events of a reading that is not kept, as they would be. */
  static List<StoredEvent> of(Reading reading) {
    CodePoints points = CodePoints.of(reading.article().text());
    ArticleSummary summary = ArticleSummary.of(reading);
    Map<String, Told.Party> parties = parties(reading);
    List<StoredEvent> events = new ArrayList<>();
    for (Event event : reading.happenings().events()) {
      Told told =
          Told.of(reading, event.telling().span(), points, event.claim(), event.confidence());
      Span named = event.telling().trigger();
      Trigger trigger = new Trigger(points.codePoint(named.start()), points.codePoint(named.end()));
      Happened happened =
          new Happened(
              event.code().name(),
              among(parties, event.parties().actors()),
              among(parties, event.parties().targets()),
              event.telling().when().flatMap(Event.When::date).map(DateMention::value),
              event.telling().when().map(when -> when.words().in(reading.article().text())),
              Optional.of(trigger));
      String id = key("e", reading.article().id(), event.code() + "|" + trigger.start());
      events.add(new StoredEvent(id, summary, events.size() + 1, happened, told));
    }
    return events;
  }

  /** A key of what stands at a place of an article. */
  static String key(String letter, String article, String place) {
    return letter + Sha256.hex(article + "|" + place, KEY_DIGITS);
  }

  /** The actors of a reading by their ids in it. */
  static Map<String, Told.Party> parties(Reading reading) {
    Map<String, Told.Party> parties = new HashMap<>();
    reading.cast().actors().forEach(actor -> parties.put(actor.id(), Told.Party.of(actor)));
    return parties;
  }

  private static List<Told.Party> among(Map<String, Told.Party> parties, List<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(parties.get(id)).stream()).toList();
  }
}
