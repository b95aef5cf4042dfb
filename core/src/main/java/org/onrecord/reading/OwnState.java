package org.onrecord.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Where an article names the state that a speaker speaks for: what a foreign minister says that
 * "Norland will not do" is what the minister's own side will not do.
 */
final class OwnState {
  /** Sectors of those who speak for their state; the others only live in it. */
  private static final Set<Sector> OFFICIAL = Set.of(Sector.GOV, Sector.MIL);

  private final Cast cast;
  private final Map<String, Actor> actors = new HashMap<>();

  OwnState(Cast cast) {
    this.cast = cast;
    cast.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** The names of the speaker's state, in text order; none for who doesn't speak for one. */
  List<Span> of(Speaker speaker) {
    if (!(speaker instanceof Speaker.Identified who)) {
      return List.of();
    }
    return Optional.ofNullable(actors.get(who.actor()))
        .map(Actor::known)
        .filter(OwnState::isOfState)
        .flatMap(Actor.Known::country)
        .map(this::names)
        .orElse(List.of());
  }

  private static boolean isOfState(Actor.Known known) {
    return known.type() == Type.COUNTRY || known.sector().filter(OFFICIAL::contains).isPresent();
  }

  private List<Span> names(String country) {
    Set<String> states = new HashSet<>();
    for (Actor actor : cast.actors()) {
      boolean state = actor.known().type() == Type.COUNTRY;
      if (state && actor.known().country().equals(Optional.of(country))) {
        states.add(actor.id());
      }
    }
    return cast.mentions().stream()
        .filter(each -> each.actor().filter(states::contains).isPresent())
        .map(Cast.Named::mention)
        .filter(each -> each.kind() == Mention.Kind.NAME)
        .map(Mention::span)
        .toList();
  }
}
