package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.act.Deed;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Speaker;
import org.onrecord.event.Happenings;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.text.Span;

/**
 * Readings of reports: each line “A Name said words.” is a statement of a person so named; one of
 * “a source said words.” that of a voice that isn't named.
 */
public final class Reporting {
  private Reporting() {}

  /** The article of an outlet with these lines. */
  public static Reading reading(String outlet, String day, String... lines) {
    Reading plain = Example.reading(String.join("\n", lines), outlet, day);
    List<Cast.Named> mentions = new ArrayList<>();
    Map<String, String> ids = new LinkedHashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (Statement each : plain.statements()) {
      Span source = each.attribution().source().getFirst();
      String name = source.in(plain.article().text());
      boolean named = Character.isUpperCase(name.charAt(0));
      Voice voice = new Voice(new Speaker.Unnamed(name), List.of(Optional.empty()));
      if (named) {
        String id = ids.computeIfAbsent(name, key -> "a" + (ids.size() + 1));
        String mention = "m" + (mentions.size() + 1);
        Mention words = new Mention(source, source, Mention.Kind.NAME, Type.PERSON);
        mentions.add(new Cast.Named(mention, words, Optional.of(id), "its name"));
        voice = new Voice(new Speaker.Identified(id, mention), List.of(Optional.of(id)));
      }
      statements.add(
          new Statement(
              each.id(),
              each.zone(),
              each.attribution(),
              voice,
              Setting.of(
                  org.onrecord.when.Uttered.of(
                      Optional.empty(), plain.article().origin().published().day())),
              Deed.unknown()));
    }
    return new Reading(
        plain.article(),
        plain.language(),
        plain.zones(),
        new Entries(
            new Cast(mentions, actors(mentions, ids)), statements, List.of(), Happenings.none()),
        List.of());
  }

  private static List<Actor> actors(List<Cast.Named> mentions, Map<String, String> ids) {
    List<Actor> actors = new ArrayList<>();
    Actor.Known known =
        new Actor.Known(Type.PERSON, Optional.empty(), Optional.of("LVA"), Optional.empty());
    ids.forEach(
        (name, id) ->
            actors.add(
                new Actor(
                    id,
                    name,
                    known,
                    List.of(),
                    List.of(),
                    mentions.stream()
                        .filter(each -> each.actor().equals(Optional.of(id)))
                        .map(Cast.Named::id)
                        .toList())));
    return actors;
  }
}
