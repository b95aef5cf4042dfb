package org.onrecord.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Relation;
import org.onrecord.event.Tie;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Readings made by hand: each line “X said Y.” is a statement of the actor called X. */
final class Told {
  static final Instant NOON = Instant.parse("2025-03-13T12:00:00Z");

  private Told() {}

  static Reading reading(String text) {
    return reading(text, text.lines().toList());
  }

  /** A reading that finds statements in some lines of its text alone. */
  static Reading reading(String text, List<String> lines) {
    Map<String, List<Span>> who = new LinkedHashMap<>();
    List<Statement> statements = new ArrayList<>();
    List<Cast.Named> mentions = new ArrayList<>();
    for (String line : lines) {
      int start = text.indexOf(line);
      int cue = line.indexOf(" said ");
      if (cue <= 0) {
        continue;
      }
      Span source = new Span(start, start + cue);
      who.computeIfAbsent(source.in(text), name -> new ArrayList<>()).add(source);
      String actor = "a" + (new ArrayList<>(who.keySet()).indexOf(source.in(text)) + 1);
      String mention = "m" + (mentions.size() + 1);
      Mention words = new Mention(source, source, Mention.Kind.NAME, Type.PERSON);
      mentions.add(new Cast.Named(mention, words, Optional.of(actor), "its name"));
      Span said = new Span(start + cue + 1, start + cue + 5);
      Span content = new Span(start + cue + 6, start + line.length());
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              Zone.Kind.BODY,
              Attribution.of(
                  new Frame(List.of(source), List.of(said), List.of(content), Form.INDIRECT),
                  Sense.of(Kind.SPEECH),
                  0.75),
              new Casting.Voice(
                  new Speaker.Identified(actor, mention), List.of(Optional.of(actor))),
              Setting.unknown(),
              Deed.unknown()));
    }
    Cast cast = new Cast(mentions, actors(who, mentions));
    return new Reading(
        Article.of(text),
        Optional.of("en"),
        List.of(Zone.of(new Span(0, text.length()), Zone.Kind.BODY)),
        new Entries(cast, statements, List.of(), happenings(text, cast, statements)),
        List.of());
  }

  /** An event of the first who appears for each statement, and ties of theirs to the others. */
  private static Happenings happenings(String text, Cast cast, List<Statement> statements) {
    if (cast.actors().isEmpty() || statements.isEmpty()) {
      return Happenings.none();
    }
    String first = cast.actors().getFirst().id();
    List<Event> events = new ArrayList<>();
    for (Statement each : statements) {
      Span words = each.attribution().content().getFirst();
      Claim claim = new Claim(Optional.of(each.id()), Polarity.AFFIRMED, Modality.PAST);
      events.add(
          new Event(
              "e" + (events.size() + 1),
              Code.CONSULT,
              new Event.Parties(List.of(first), List.of()),
              new Event.Telling(words, words, Optional.empty(), Optional.empty()),
              claim,
              0.8));
    }
    List<Tie> ties = new ArrayList<>();
    for (Actor other : cast.actors().subList(1, cast.actors().size())) {
      Claim claim = new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.ACTUAL);
      Span whole = new Span(0, text.strip().length());
      ties.add(new Tie(first, Relation.LEADS, other.id(), whole, claim, 0.7));
    }
    return new Happenings(events, ties, List.of());
  }

  private static List<Actor> actors(Map<String, List<Span>> who, List<Cast.Named> mentions) {
    List<Actor> actors = new ArrayList<>();
    who.keySet()
        .forEach(
            name -> {
              String id = "a" + (actors.size() + 1);
              Actor.Known known =
                  new Actor.Known(
                      Type.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
              List<String> own =
                  mentions.stream()
                      .filter(each -> each.actor().equals(Optional.of(id)))
                      .map(Cast.Named::id)
                      .toList();
              actors.add(new Actor(id, name, known, List.of(), List.of(), own));
            });
    return actors;
  }

  static Anchor anchor(Reading reading, int statement) {
    String text = reading.article().text();
    return Anchor.of(
        reading.article().id(),
        text,
        CodePoints.of(text),
        reading.statements().get(statement).attribution());
  }

  static Passage passage(Reading reading, String words) {
    String text = reading.article().text();
    int at = text.indexOf(words);
    return Passage.of(text, CodePoints.of(text), new Span(at, at + words.length()));
  }

  /** A correction of one statement's field, made so many seconds after noon. */
  static Correction set(Reading reading, int statement, Field field, Value after, int seconds) {
    return set(
        reading,
        statement,
        new Edit.Set(field, before(reading, statement, field), after),
        Scope.MENTION,
        seconds);
  }

  static Value before(Reading reading, int statement, Field field) {
    return Replay.value(reading, field, reading.statements().get(statement));
  }

  static Correction set(Reading reading, int statement, Edit edit, Scope scope, int seconds) {
    return Correction.of(
        new Correction.Making(NOON.plusSeconds(seconds), "Ada", "she wrote it down"),
        Optional.of(anchor(reading, statement)),
        scope,
        edit);
  }

  static Correction of(Reading reading, int statement, Edit edit, int seconds) {
    return set(reading, statement, edit, Scope.MENTION, seconds);
  }

  static Corrected replay(Reading reading, Correction... corrections) {
    return Replay.of(reading, Map.of(), List.of(corrections));
  }
}
