package org.onrecord.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Type;

/**
 * Somebody or something that an article speaks of, under one identity within it.
 *
 * @param id {@code a1}, {@code a2} … by first mention
 * @param name the fullest name that the article has for it, or its office
 * @param known what it is as far as words and tables say
 * @param members ids of the actors that together are this one; empty for one that stands alone
 * @param roles its roles as this article gives them, in text order
 * @param mentions ids of its mentions, in text order
 */
public record Actor(
    String id,
    String name,
    Known known,
    List<String> members,
    List<Role> roles,
    List<String> mentions) {

  /**
   * What words and tables say of an actor.
   *
   * @param type what it is
   * @param registry the entry of the registry that it is, such as {@code iso:IRN}
   * @param country ISO 3166 alpha-3, or {@code IGO}
   * @param sector PLOVER's
   */
  public record Known(
      Type type, Optional<String> registry, Optional<String> country, Optional<Sector> sector) {
    /** Whether more than the type is known. */
    public boolean isTold() {
      return registry.isPresent() || country.isPresent() || sector.isPresent();
    }
  }

  /** Of which there may be others of the same noun in the same state. */
  private static final Set<Type> PASSING = EnumSet.of(Type.GROUP, Type.DOCUMENT, Type.OTHER);

  public Actor {
    members = List.copyOf(members);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  /**
   * Whether a noun is all that it is called, by which others are called in other articles:
   * "attackers", "Danish soldiers", a government whose state isn't told.
   */
  public boolean isCalledByNoun() {
    return known.registry().isEmpty() && isNoun(name, known.type(), known.country());
  }

  /** Whether nobody names this person, who is called by an office or a description. */
  public boolean isUnnamedPerson() {
    return known.type() == Type.PERSON && isNoun(name, Type.PERSON, Optional.empty());
  }

  /**
   * Whether a name is a noun alone that means others elsewhere: its last word has no capital, as
   * that of "Karim al-Masri" has.
   *
   * @param country ISO 3166 alpha-3 of whom it names
   */
  public static boolean isNoun(String name, Type type, Optional<String> country) {
    String last = name.strip();
    last = last.substring(last.lastIndexOf(' ') + 1);
    boolean noun =
        last.chars().anyMatch(Character::isLowerCase)
            && last.chars().noneMatch(Character::isUpperCase);
    return noun && (country.isEmpty() || PASSING.contains(type));
  }
}
