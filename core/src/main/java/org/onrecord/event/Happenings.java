package org.onrecord.event;

import java.util.List;

/**
 * What an article tells besides words, and how it words it.
 *
 * @param events in text order
 * @param ties in text order
 * @param wordings in text order
 */
public record Happenings(List<Event> events, List<Tie> ties, List<Wording> wordings) {
  public Happenings {
    events = List.copyOf(events);
    ties = List.copyOf(ties);
    wordings = List.copyOf(wordings);
  }

  /** Nothing. */
  public static Happenings none() {
    return new Happenings(List.of(), List.of(), List.of());
  }

  /** What a story tells. */
  public static Happenings of(Story story) {
    List<Sentence> sentences = Sentence.all(story);
    List<Event> events = Events.find(story, sentences);
    return new Happenings(
        events, Ties.find(story, sentences, events), Wordings.find(story, sentences));
  }
}
