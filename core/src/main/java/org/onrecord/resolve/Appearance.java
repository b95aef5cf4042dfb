package org.onrecord.resolve;

import java.util.Comparator;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.PersonName;
import org.onrecord.mention.Type;

/**
 * An actor as one article has it.
 *
 * @param key which actor of which article it is
 * @param called what the article calls it
 * @param type what it is
 * @param registry the entry of the registry that it is
 * @param country ISO 3166 alpha-3, or {@code IGO}
 */
public record Appearance(
    Key key, Called called, Type type, Optional<String> registry, Optional<String> country)
    implements Comparable<Appearance> {

  private static final Comparator<Appearance> ORDER =
      Comparator.comparing(Appearance::key)
          .thenComparing(Appearance::name)
          .thenComparing(Appearance::type)
          .thenComparing(each -> each.registry().orElse(""))
          .thenComparing(each -> each.country().orElse(""))
          .thenComparing(each -> each.office().orElse(""));

  /**
   * What an article calls somebody.
   *
   * @param name the fullest name that it has
   * @param office the one of those offices that a state has once ({@link Offices})
   */
  public record Called(String name, Optional<String> office) {
    /** By a name without such an office. */
    public Called(String name) {
      this(name, Optional.empty());
    }
  }

  /** The actor of a reading. */
  public static Appearance of(String article, Actor actor) {
    return new Appearance(
        new Key(article, actor.id()),
        new Called(actor.name(), Offices.of(actor)),
        actor.known().type(),
        actor.known().registry(),
        actor.known().country());
  }

  /** The article's id. */
  public String article() {
    return key.article();
  }

  /** The actor's id within the article. */
  public String actor() {
    return key.actor();
  }

  /** The fullest name that the article has. */
  public String name() {
    return called.name();
  }

  /** The office that only one in a state has, where the article gives one. */
  public Optional<String> office() {
    return called.office();
  }

  PersonName person() {
    return PersonName.of(name());
  }

  /** Whether it is a person of whom only a family name is known. */
  boolean isFamilyName() {
    return type == Type.PERSON && registry.isEmpty() && person().isShort();
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
