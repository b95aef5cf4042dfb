package org.onrecord.resolve;

import java.util.Comparator;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.PersonName;
import org.onrecord.mention.Type;

/**
 * An actor as one article has it.
 *
 * @param article the article's id
 * @param actor the actor's id within it
 * @param name the fullest name that the article has
 * @param type what it is
 * @param registry the entry of the registry that it is
 * @param country ISO 3166 alpha-3, or {@code IGO}
 */
public record Appearance(
    String article,
    String actor,
    String name,
    Type type,
    Optional<String> registry,
    Optional<String> country)
    implements Comparable<Appearance> {

  private static final Comparator<Appearance> ORDER =
      Comparator.comparing(Appearance::article)
          .thenComparing(Appearance::actor)
          .thenComparing(Appearance::name)
          .thenComparing(Appearance::type)
          .thenComparing(each -> each.registry().orElse(""))
          .thenComparing(each -> each.country().orElse(""));

  /** The actor of a reading. */
  public static Appearance of(String article, Actor actor) {
    return new Appearance(
        article,
        actor.id(),
        actor.name(),
        actor.known().type(),
        actor.known().registry(),
        actor.known().country());
  }

  /** Which actor of which article it is. */
  public Key key() {
    return new Key(article, actor);
  }

  PersonName person() {
    return PersonName.of(name);
  }

  @Override
  public int compareTo(Appearance other) {
    return ORDER.compare(this, other);
  }

  /**
   * An actor of an article.
   *
   * @param article the article's id
   * @param actor the actor's id within it
   */
  public record Key(String article, String actor) implements Comparable<Key> {
    private static final Comparator<Key> TEXT_ORDER =
        Comparator.comparing(Key::article).thenComparing(Key::actor);

    @Override
    public int compareTo(Key other) {
      return TEXT_ORDER.compare(this, other);
    }
  }
}
