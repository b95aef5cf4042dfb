package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.attribution.Polarity;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;

/** Readings of reports that tell one deed in their own voice: “Mara Quill imposed tariffs.” */
public final class Deeding {
  private static final String DAY_WORDS = "that day";

  private Deeding() {}

  /**
   * A report of a deed of Mara Quill's.
   *
   * @param outlet who tells it
   * @param day when it was done, and the day of publication
   * @param code its type
   * @param trigger the words that name it
   * @param rest the words that follow
   */
  public static Reading reading(String outlet, String day, Code code, String trigger, String rest) {
    return told(outlet, day, code, List.of(trigger, rest + " " + DAY_WORDS + "."));
  }

  /** The same, told with these words after the trigger; dated where they say so. */
  static Reading told(String outlet, String published, Code code, List<String> words) {
    String who = "Mara Quill";
    String trigger = words.getFirst();
    String text = who + " " + trigger + words.getLast();
    Reading plain = Example.reading(text, outlet, published);
    Span name = new Span(0, who.length());
    Mention mention = new Mention(name, name, Mention.Kind.NAME, Type.PERSON);
    Actor.Known known =
        new Actor.Known(Type.PERSON, Optional.empty(), Optional.of("LVA"), Optional.empty());
    Cast cast =
        new Cast(
            List.of(new Cast.Named("m1", mention, Optional.of("a1"), "its name")),
            List.of(new Actor("a1", who, known, List.of(), List.of(), List.of("m1"))));
    int from = who.length() + 1;
    Optional<Event.When> when =
        Optional.of(text.indexOf(DAY_WORDS))
            .filter(at -> at > 0)
            .map(at -> new Span(at, at + DAY_WORDS.length()))
            .map(span -> new Event.When(span, Optional.of(date(span, published))));
    Event event =
        new Event(
            "e1",
            code,
            new Event.Parties(List.of("a1"), List.of()),
            new Event.Telling(
                new Span(from, from + trigger.length()),
                new Span(0, text.length() - 1),
                when,
                Optional.empty()),
            new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.PAST),
            .8);
    return new Reading(
        plain.article(),
        plain.language(),
        plain.zones(),
        new Entries(
            cast, List.of(), List.of(), new Happenings(List.of(event), List.of(), List.of())),
        List.of());
  }

  private static DateMention date(Span span, String day) {
    return new DateMention(span, day, Precision.DAY, Basis.STATED);
  }
}
