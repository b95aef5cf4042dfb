package org.onrecord.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.act.Modality;
import org.onrecord.text.Span;

/**
 * Finds the events that an article tells, in the narrator's voice or inside a statement, by verbs
 * and nouns that name them. One that is told twice is one.
 */
final class Events {
  private Events() {}

  /** The events of a story, in text order. */
  static List<Event> find(Story story, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.addAll(
          apart(new Verbs(sentences.get(i), i).find(), new Nouns(sentences.get(i), i).find()));
    }
    Anchors anchors = Anchors.of(story.expressions());
    KnownDays days = new KnownDays(sentences);
    List<Event> events = new ArrayList<>();
    for (Found each : Retellings.join(found)) {
      Event event = each.event();
      events.add(
          new Event(
              "e" + (events.size() + 1),
              event.code(),
              event.parties(),
              days.date(each, anchors.date(telling(event, story.published()))),
              event.claim(),
              event.confidence()));
    }
    return List.copyOf(events);
  }

  private static Event.Telling telling(Event event, Optional<LocalDate> published) {
    return published
        .filter(day -> event.claim().modality() == Modality.PAST)
        .map(event.telling()::until)
        .orElseGet(event::telling);
  }

  /** Verbs, and those nouns that no verb's words take in, in text order. */
  private static List<Found> apart(List<Found> verbs, List<Found> nouns) {
    List<Found> all = new ArrayList<>(verbs);
    for (Found noun : nouns) {
      Span trigger = noun.event().telling().trigger();
      boolean taken =
          verbs.stream().anyMatch(verb -> verb.event().telling().trigger().overlaps(trigger));
      if (!taken) {
        all.add(noun);
      }
    }
    all.sort(Comparator.comparing(each -> each.event().telling().trigger()));
    return all;
  }
}
