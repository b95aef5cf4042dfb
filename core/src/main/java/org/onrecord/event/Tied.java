package org.onrecord.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Those of an article who may be tied: by id, by what they are called, by country, by place. */
final class Tied {
  private static final Set<Type> BODIES =
      EnumSet.of(Type.COUNTRY, Type.ORGANIZATION, Type.GROUP, Type.PLACE, Type.PERSON);

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Cast.Named> mentions;
  private final List<Span> mentionSpans;

  Tied(Story story) {
    this.mentions = story.people().all();
    this.mentionSpans = mentions.stream().map(each -> each.mention().span()).toList();
    for (Actor actor : story.cast().actors()) {
      actors.put(actor.id(), actor);
      names.putIfAbsent(actor.name(), actor.id());
      if (actor.known().type() == Type.COUNTRY) {
        actor.known().country().ifPresent(code -> countries.putIfAbsent(code, actor.id()));
      }
    }
    for (Cast.Named named : mentions) {
      String words = named.mention().head().in(story.text());
      named.actor().ifPresent(id -> names.putIfAbsent(words, id));
    }
  }

  /** What an actor is; {@link Type#OTHER} for an id that the cast hasn't. */
  Type type(String id) {
    return Optional.ofNullable(actors.get(id))
        .map(actor -> actor.known().type())
        .orElse(Type.OTHER);
  }

  /** The mentions that begin in a span. */
  List<Cast.Named> mentions(Span span) {
    return mentions.subList(
        Span.firstFrom(mentionSpans, span.start()), Span.firstFrom(mentionSpans, span.end()));
  }

  /** Who is called so. */
  Optional<String> called(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** Who is called so, if it is one that can have offices or speakers. */
  Optional<String> body(String name) {
    return called(name).filter(this::isBody);
  }

  /** Whether an actor is one that can have offices or speakers. */
  boolean isBody(String id) {
    return BODIES.contains(type(id));
  }

  /** The state with a code, if the article speaks of it. */
  Optional<String> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }
}
