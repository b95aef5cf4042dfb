package org.onrecord.event;

import java.util.HashSet;
import java.util.Set;

/**
 * An event as one place of an article tells it.
 *
 * @param event without an id
 * @param words the words that name it, in their base form
 * @param manner how it is named
 * @param sentence the number of its sentence
 */
record Found(Event event, Set<String> words, Manner manner, int sentence) {

  /** How an event is named. */
  enum Manner {
    /** By a verb. */
    VERB,
    /** By a participle: ", killing nine". */
    PARTICIPLE,
    /** By a verb whose subject tells it too: "the attack killed nine". */
    OUTCOME,
    /** By a noun. */
    NOUN,
    /** By a noun that points back: "the attack". */
    KNOWN
  }

  /** The same event as its subject tells it too: "the attack by Norland killed nine". */
  Found outcomeOf(Found noun) {
    Set<String> both = new HashSet<>(words);
    both.addAll(noun.words());
    Found filled = filledBy(noun);
    return new Found(filled.event(), both, noun.manner(), sentence);
  }

  /** The same event with what another place adds: its date, its place, its parties. */
  Found filledBy(Found again) {
    Event.Parties parties = event.parties();
    Event.Parties more = again.event().parties();
    Event.Telling telling = event.telling();
    boolean dated = telling.when().flatMap(Event.When::date).isPresent();
    return new Found(
        new Event(
            event.id(),
            event.code(),
            Event.Parties.of(
                parties.actors().isEmpty() ? more.actors() : parties.actors(),
                parties.targets().isEmpty() ? more.targets() : parties.targets()),
            new Event.Telling(
                telling.trigger(),
                telling.span(),
                dated ? telling.when() : again.event().telling().when().or(telling::when),
                telling.where().or(again.event().telling()::where)),
            event.claim(),
            event.confidence()),
        words,
        manner,
        sentence);
  }
}
