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
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
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
 * Readings in which somebody speaks. Each line is {@code role; name; country}: of a name in lower
 * case no mention is by name, without a role and country the speaker is an unnamed voice.
 */
public final class Speakers {
  private Speakers() {}

  /** The article of an outlet in which these speak, each in a sentence. */
  public static Reading reading(String outlet, String day, String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String[] cells = line.split("; *", -1);
      String words = cells.length == 1 ? cells[0] : (cells[0] + " " + cells[1]).strip();
      text.append(words).append(" said that matter ").append(text.length()).append(" is open\n");
    }
    Reading plain = Example.reading(text.toString(), outlet, day);
    return new Building(plain, lines).reading();
  }

  /** One reading on its way. */
  private static final class Building {
    private final Reading plain;
    private final String[] lines;
    private final List<Cast.Named> mentions = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    Building(Reading plain, String[] lines) {
      this.plain = plain;
      this.lines = lines;
    }

    Reading reading() {
      for (int i = 0; i < lines.length; i++) {
        Statement statement = plain.statements().get(i);
        String[] cells = lines[i].split("; *", -1);
        Speaker speaker =
            cells.length == 1
                ? new Speaker.Unnamed(cells[0])
                : identified(cells, statement.attribution().source().getFirst());
        statements.add(
            new Statement(
                statement.id(),
                statement.zone(),
                statement.attribution(),
                new Voice(speaker, List.of()),
                Setting.unknown(),
                Deed.unknown()));
      }
      Cast cast = new Cast(mentions, List.copyOf(actors.values()));
      return new Reading(
          plain.article(),
          plain.language(),
          plain.zones(),
          new Entries(cast, statements, List.of(), Happenings.none()),
          List.of());
    }

    private Speaker identified(String[] cells, Span source) {
      String name = cells[1];
      String mention = "m" + (mentions.size() + 1);
      Actor before = actors.get(name);
      String id = before == null ? "a" + (actors.size() + 1) : before.id();
      boolean named = Character.isUpperCase(name.codePointAt(0)) || name.codePointAt(0) > 0x500;
      Span head = new Span(source.end() - name.length(), source.end());
      mentions.add(
          new Cast.Named(
              mention,
              new Mention(
                  source, head, named ? Mention.Kind.NAME : Mention.Kind.NOMINAL, Type.PERSON),
              Optional.of(id),
              "its name"));
      List<Role> roles = new ArrayList<>(before == null ? List.of() : before.roles());
      if (!cells[0].isEmpty()) {
        Span span = new Span(source.start(), source.start() + cells[0].length());
        roles.add(new Role(cells[0], Optional.empty(), Optional.empty(), span));
      }
      Optional<String> country = Optional.of(cells[2]).filter(code -> !code.isEmpty());
      Optional<Sector> sector = roles.isEmpty() ? Optional.empty() : Optional.of(Sector.GOV);
      actors.put(
          name,
          new Actor(
              id,
              name,
              new Actor.Known(Type.PERSON, Optional.empty(), country, sector),
              List.of(),
              roles,
              List.of(mention)));
      return new Speaker.Identified(id, mention);
    }
  }
}
