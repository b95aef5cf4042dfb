package org.onrecord.actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * Who appears in an article.
 *
 * @param mentions words that refer to somebody, in text order
 * @param actors whom they refer to, by first mention
 */
public record Cast(List<Named> mentions, List<Actor> actors) {
  private static final Set<Type> PEOPLE = EnumSet.of(Type.PERSON, Type.GROUP);

  /**
   * A mention in an article's cast.
   *
   * @param id {@code m1}, {@code m2} … by first offset, then end
   * @param mention the words
   * @param actor the id of the actor; empty where the words don't say who it is
   * @param why why it is that actor's; empty without one
   */
  public record Named(String id, Mention mention, Optional<String> actor, String why) {}

  public Cast {
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
  }

  /**
   * The same cast by some of its mentions and its pronouns: those who may act, without the many
   * noun phrases that only a link makes somebody's.
   */
  public Cast named(Collection<Mention> some) {
    Set<Mention> kept = new TreeSet<>(some);
    List<Named> named =
        mentions.stream()
            .filter(
                each ->
                    each.mention().kind() == Mention.Kind.PRONOUN || kept.contains(each.mention()))
            .toList();
    return new Cast(named, actors);
  }

  /** Nouns for people that are none of some mentions, in text order: "a 15-year-old". */
  public List<Named> bystanders(Collection<Mention> some) {
    Set<Integer> heads = new TreeSet<>();
    some.forEach(each -> heads.add(each.head().end()));
    return mentions.stream()
        .filter(each -> each.mention().kind() == Mention.Kind.NOMINAL)
        .filter(each -> PEOPLE.contains(each.mention().type()))
        .filter(each -> !heads.contains(each.mention().head().end()))
        .toList();
  }

  /** The ids of those that the registry knows, by their entries' ids; of several the first. */
  public Map<String, String> registered() {
    Map<String, String> ids = new HashMap<>();
    for (Actor actor : actors) {
      actor.known().registry().ifPresent(entry -> ids.putIfAbsent(entry, actor.id()));
    }
    return Map.copyOf(ids);
  }

  /** The names of those with these ids, by first mention. */
  public List<String> names(Collection<String> ids) {
    return actors.stream().filter(actor -> ids.contains(actor.id())).map(Actor::name).toList();
  }

  /** Nobody. */
  public static Cast empty() {
    return new Cast(List.of(), List.of());
  }
}
