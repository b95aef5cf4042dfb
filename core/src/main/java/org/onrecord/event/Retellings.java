package org.onrecord.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.act.Code;
import org.onrecord.actor.Nameless;
import org.onrecord.text.Span;
import org.onrecord.when.DateMention;

/** Joins the places of an article that tell the same event; the first that tells it stays. */
final class Retellings {
  private static final int FARTHEST = 60;

  private Retellings() {}

  /**
   * Each event once.
   *
   * @param found in text order
   */
  static List<Found> join(List<Found> found) {
    Map<Code, List<Found>> kept = new EnumMap<>(Code.class);
    List<Found> all = new ArrayList<>();
    for (Found each : found) {
      List<Found> before = kept.computeIfAbsent(each.event().code(), key -> new ArrayList<>());
      List<Found> near = before.subList(Math.max(0, before.size() - FARTHEST), before.size());
      Optional<Found> same = near.stream().filter(other -> isSame(other, each)).findFirst();
      if (same.isEmpty() && pointsNowhere(each)) {
        continue;
      }
      if (same.isEmpty()) {
        before.add(each);
        all.add(each);
      } else if (isNamedAgain(same.get(), each) || isSubject(same.get(), each)) {
        Found filled =
            isSubject(same.get(), each) ? each.outcomeOf(same.get()) : same.get().filledBy(each);
        before.set(before.indexOf(same.get()), filled);
        all.set(all.indexOf(same.get()), filled);
      }
    }
    return all;
  }

  /** "After the attack", where none was told, and nothing tells which. */
  private static boolean pointsNowhere(Found found) {
    Event event = found.event();
    return found.manner() == Found.Manner.KNOWN
        && Nameless.without(event.parties().actors()).isEmpty()
        && Nameless.without(event.parties().targets()).isEmpty()
        && event.telling().when().flatMap(Event.When::date).isEmpty();
  }

  private static boolean isSame(Found first, Found again) {
    if (first.sentence() == again.sentence()) {
      return isPart(first, again);
    }
    boolean fits =
        agree(first.event().parties().targets(), again.event().parties().targets())
            && agree(first.event().parties().actors(), again.event().parties().actors())
            && agree(first.event().telling().when(), again.event().telling().when())
            && first.event().claim().polarity() == again.event().claim().polarity()
            && isReal(first) == isReal(again);
    if (!fits) {
      return false;
    }
    return again.manner() == Found.Manner.KNOWN || isNamedAgain(first, again);
  }

  /** Whether the same word tells it of the same party. */
  private static boolean isNamedAgain(Found first, Found again) {
    return !Collections.disjoint(first.words(), again.words())
        && share(first.event(), again.event());
  }

  /** "They bombed the port, killing nine", "they waged a war": one sentence tells one event. */
  private static boolean isPart(Found first, Found again) {
    boolean participle = again.manner() == Found.Manner.PARTICIPLE;
    boolean noun = again.manner() == Found.Manner.NOUN || again.manner() == Found.Manner.KNOWN;
    Span one = first.event().telling().span();
    Span other = again.event().telling().span();
    return (participle || isSubject(first, again) || (noun && one.overlaps(other)))
        && first.event().claim().statement().equals(again.event().claim().statement());
  }

  /** "The bombing killed nine": what the noun tells does what the verb tells. */
  private static boolean isSubject(Found first, Found again) {
    boolean noun = first.manner() == Found.Manner.NOUN || first.manner() == Found.Manner.KNOWN;
    return first.sentence() == again.sentence()
        && noun
        && again.manner() == Found.Manner.OUTCOME
        && first.event().claim().polarity() == again.event().claim().polarity();
  }

  private static boolean isReal(Found found) {
    return found.event().claim().modality().isReal();
  }

  /** Whether somebody is named in both, on the same side. */
  private static boolean share(Event one, Event other) {
    return !Collections.disjoint(one.parties().targets(), other.parties().targets())
        || !Collections.disjoint(one.parties().actors(), other.parties().actors());
  }

  /** Whether one may be the other as far as who is named. */
  private static boolean agree(List<String> one, List<String> other) {
    List<String> first = Nameless.without(one);
    List<String> second = Nameless.without(other);
    return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
  }

  private static boolean agree(Optional<Event.When> one, Optional<Event.When> other) {
    Optional<String> first = one.flatMap(Event.When::date).map(DateMention::value);
    Optional<String> second = other.flatMap(Event.When::date).map(DateMention::value);
    return first.isEmpty()
        || second.isEmpty()
        || first.get().startsWith(second.get())
        || second.get().startsWith(first.get());
  }
}
