package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Reading;

/**
 * An actor of one article on its way into the store.
 *
 * @param actor the actor
 * @param naming by which it is joined with others; empty for somebody unnamed who doesn't speak
 */
record Appearing(Actor actor, Optional<Naming> naming) {

  /**
   * The actors of a reading. Whom no mention names, and groups and documents, stay in their
   * article.
   *
   * @param ruled the namings that people ruled on in this article alone
   */
  static List<Appearing> of(Reading reading, Set<String> ruled) {
    String article = reading.article().id();
    Set<String> named = named(reading.cast());
    Set<String> speaking = speaking(reading);
    Map<String, Integer> seen = new HashMap<>();
    List<Appearing> all = new ArrayList<>();
    for (Actor actor : reading.cast().actors()) {
      Naming naming = naming(actor, ruled);
      boolean joins = named.contains(actor.id()) && joins(actor.known());
      if (joins && !ruled.contains(naming.id())) {
        all.add(new Appearing(actor, Optional.of(naming)));
      } else if (joins || speaking.contains(actor.id())) {
        int nth = seen.merge(naming.id(), 1, Integer::sum);
        all.add(new Appearing(actor, Optional.of(naming.in(nth == 1 ? article : article + nth))));
      } else {
        all.add(new Appearing(actor, Optional.empty()));
      }
    }
    return all;
  }

  /** What people ruled on by the name alone goes on so, whatever office is read now. */
  private static Naming naming(Actor actor, Set<String> ruled) {
    Naming naming = Naming.of(actor);
    Naming plain = naming.withoutOffice();
    return ruled.contains(plain.id()) ? plain : naming;
  }

  private static boolean joins(Actor.Known known) {
    return switch (known.type()) {
      case PERSON, ORGANIZATION, COUNTRY -> true;
      case PLACE -> known.registry().isPresent();
      case GROUP, DOCUMENT, OTHER -> false;
    };
  }

  private static Set<String> named(Cast cast) {
    Set<String> named = new HashSet<>();
    for (Cast.Named each : cast.mentions()) {
      if (each.mention().kind() == Mention.Kind.NAME) {
        each.actor().ifPresent(named::add);
      }
    }
    return named;
  }

  private static Set<String> speaking(Reading reading) {
    Set<String> speaking = new HashSet<>();
    reading.statements().forEach(each -> speaker(each.speaker()).ifPresent(speaking::add));
    return speaking;
  }

  /** The actor of the article that speaks. */
  static Optional<String> speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Identified known -> Optional.of(known.actor());
      case Speaker.Unnamed unnamed -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  Optional<String> sector() {
    return actor.known().sector().filter(each -> each != Sector.UNK).map(Sector::name);
  }

  Type type() {
    return actor.known().type();
  }

  List<Role> roles() {
    return actor.roles();
  }
}
