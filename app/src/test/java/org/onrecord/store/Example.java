package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.event.Happenings;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Readings made by hand: each sentence “X said Y.” is a statement. */
final class Example {
  private Example() {}

  /** A reading of {@code text}, in which " said " parts source and content of each line. */
  static Reading reading(String text, String outlet, String day) {
    Origin origin =
        new Origin(
            Optional.empty(),
            outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.empty());
    return new Reading(
        new Article(text, origin),
        Optional.of("en"),
        List.of(Zone.of(new Span(0, text.length()), Zone.Kind.BODY)),
        Entries.of(statements(text), List.of()),
        List.of());
  }

  /** The same, in which each source is somebody of that name. */
  static Reading named(String text, String outlet, String day) {
    Reading plain = reading(text, outlet, day);
    List<Cast.Named> mentions = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Statement each : plain.statements()) {
      Span source = each.attribution().source().getFirst();
      String number = String.valueOf(statements.size() + 1);
      Mention mention = new Mention(source, source, Mention.Kind.NAME, Type.PERSON);
      mentions.add(new Cast.Named("m" + number, mention, Optional.of("a" + number), "its name"));
      Actor.Known known =
          new Actor.Known(Type.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
      actors.add(
          new Actor(
              "a" + number, source.in(text), known, List.of(), List.of(), List.of("m" + number)));
      Speaker speaker = new Speaker.Identified("a" + number, "m" + number);
      statements.add(
          new Statement(
              each.id(),
              each.zone(),
              each.attribution(),
              new Casting.Voice(speaker, List.of(Optional.of("a" + number))),
              each.setting(),
              each.deed()));
    }
    return new Reading(
        plain.article(),
        plain.language(),
        plain.zones(),
        new Entries(new Cast(mentions, actors), statements, List.of(), Happenings.none()),
        List.of());
  }

  private static List<Statement> statements(String text) {
    List<Statement> statements = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      int cue = line.indexOf(" said ");
      if (cue > 0) {
        Attribution attribution =
            Attribution.of(
                new Frame(
                    List.of(new Span(start, start + cue)),
                    List.of(new Span(start + cue + 1, start + cue + 5)),
                    List.of(new Span(start + cue + 6, start + line.length())),
                    line.contains("“") ? Form.DIRECT : Form.INDIRECT),
                Sense.of(Kind.SPEECH),
                0.75);
        statements.add(new Statement("s" + (statements.size() + 1), Zone.Kind.BODY, attribution));
      }
      start += line.length() + 1;
    }
    return statements;
  }
}
