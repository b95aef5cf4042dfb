package org.onrecord.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.text.Span;
import org.onrecord.when.DateMention;

/**
 * Something that an article says happened, happens or will happen, besides what was said.
 *
 * @param id {@code e1}, {@code e2} … by trigger
 * @param code its type in PLOVER
 * @param parties who did it to whom
 * @param telling the words that tell it
 * @param claim who asserts it, and how
 * @param confidence the reader's own estimate that it is one of this type, from 0 to 1
 */
public record Event(
    String id, Code code, Parties parties, Telling telling, Claim claim, double confidence) {

  /**
   * Ids of actors of the article's cast, in text order; those that the words don't tell are left
   * out.
   *
   * @param actors who did it
   * @param targets to whom or with whom
   */
  public record Parties(List<String> actors, List<String> targets) {
    public Parties {
      actors = List.copyOf(actors);
      targets = List.copyOf(targets);
    }

    /** Those found on both sides; nobody does it to himself, but several may to each other. */
    static Parties of(List<String> actors, List<String> targets) {
      boolean eachOther = actors.size() > 1 && Set.copyOf(actors).equals(Set.copyOf(targets));
      List<String> others = targets.stream().filter(it -> !actors.contains(it)).toList();
      return new Parties(actors, eachOther ? targets : others);
    }

    /** Nobody that the words tell. */
    public static Parties unknown() {
      return new Parties(List.of(), List.of());
    }
  }

  /**
   * Where an article tells an event.
   *
   * @param trigger the words that name it
   * @param span the clause
   * @param when the words of its sentence that date it
   * @param where the words that place it
   */
  public record Telling(Span trigger, Span span, Optional<When> when, Optional<Span> where) {
    public Telling {
      if (!span.contains(trigger)) {
        throw new IllegalArgumentException("the trigger " + trigger + " is not in " + span);
      }
    }

    Telling dated(When then) {
      return new Telling(trigger, span, Optional.of(then), where);
    }

    Telling until(LocalDate day) {
      return new Telling(trigger, span, when.map(it -> it.until(day)), where);
    }
  }

  /**
   * Words that date an event.
   *
   * @param words where they stand
   * @param date what they come to; empty where they don't decide
   */
  public record When(Span words, Optional<DateMention> date) {
    /** What was done "since March" was done until the day it is told. */
    When until(LocalDate day) {
      return new When(words, date.map(it -> it.until(day)));
    }
  }

  public Event {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
