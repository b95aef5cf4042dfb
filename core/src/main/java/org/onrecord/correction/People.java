package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Speaker;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Who appears in an article, with those whom a person named beside them. */
final class People {
  private static final String BY_HAND = "named by a person";

  private final String text;
  private final List<Cast.Named> mentions;
  private final List<Actor> actors;
  private int added;

  People(String text, Cast cast) {
    this.text = text;
    this.mentions = new ArrayList<>(cast.mentions());
    this.actors = new ArrayList<>(cast.actors());
  }

  /** The cast with those who were added. */
  Cast cast() {
    return new Cast(mentions, actors);
  }

  /** Whether anybody was added. */
  boolean hasMore() {
    return added > 0;
  }

  Optional<String> name(String id) {
    return actors.stream().filter(each -> each.id().equals(id)).findFirst().map(Actor::name);
  }

  Speaker speaker(Value value) {
    return switch (value) {
      case Value.Names(List<String> names) -> identified(names.getFirst());
      case Value.Unnamed(String words) -> new Speaker.Unnamed(words);
      case Value.Nothing nothing -> Speaker.unknown();
      case Value.Term term -> Speaker.unknown();
      case Value.Places places -> Speaker.unknown();
      case Value.Occasion occasion -> Speaker.unknown();
    };
  }

  /** The ids of the actors that a value names. */
  List<String> ids(Value value) {
    return value instanceof Value.Names(List<String> names)
        ? names.stream().map(name -> identified(name).actor()).distinct().toList()
        : List.of();
  }

  /** Who is meant by words that stand at a span, if a mention there tells. */
  Speaker at(Span span) {
    return mentions.stream()
        .filter(each -> each.actor().isPresent() && span.contains(each.mention().head()))
        .findFirst()
        .<Speaker>map(each -> new Speaker.Identified(each.actor().orElseThrow(), each.id()))
        .orElse(Speaker.unknown());
  }

  private Speaker.Identified identified(String name) {
    String wanted = SpeakerName.folded(name);
    for (Actor actor : actors) {
      if (SpeakerName.folded(actor.name()).equals(wanted)) {
        return new Speaker.Identified(actor.id(), firstMention(actor));
      }
    }
    for (Cast.Named named : mentions) {
      if (named.actor().isPresent() && isCalled(named.mention(), wanted)) {
        return new Speaker.Identified(named.actor().get(), named.id());
      }
    }
    return add(name.strip());
  }

  private boolean isCalled(Mention mention, String wanted) {
    return mention.kind() == Mention.Kind.NAME
        && (SpeakerName.folded(mention.head().in(text)).equals(wanted)
            || SpeakerName.folded(mention.span().in(text)).equals(wanted));
  }

  private static String firstMention(Actor actor) {
    return actor.mentions().isEmpty() ? "" : actor.mentions().getFirst();
  }

  /** Somebody new; mentioned where the article has that name, if it has it. */
  private Speaker.Identified add(String name) {
    String id = "h" + ++added;
    int at = text.indexOf(name);
    List<String> where = new ArrayList<>();
    if (at >= 0) {
      Span span = new Span(at, at + name.length());
      Mention mention = new Mention(span, span, Mention.Kind.NAME, Type.OTHER);
      mentions.add(new Cast.Named("m" + id, mention, Optional.of(id), BY_HAND));
      where.add("m" + id);
    }
    Actor.Known known =
        new Actor.Known(Type.OTHER, Optional.empty(), Optional.empty(), Optional.empty());
    Actor actor = new Actor(id, name, known, List.of(), List.of(), where);
    actors.add(actor);
    return new Speaker.Identified(id, firstMention(actor));
  }
}
