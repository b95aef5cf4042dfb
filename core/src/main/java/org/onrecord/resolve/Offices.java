package org.onrecord.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Role;
import org.onrecord.mention.Type;
import org.onrecord.text.WordList;

/**
 * The offices that a state has once, such as its president: with a family name they say who is
 * meant. Words: {@code single-offices.txt}.
 */
public final class Offices {
  private static final Set<String> SINGLE =
      WordList.lines(Offices.class, "single-offices.txt").stream()
          .collect(Collectors.toUnmodifiableSet());

  /** How an office was held, which changes with the day of the article. */
  private static final Pattern HOLDING =
      Pattern.compile("^(?:(?:former|ex|then|late|outgoing|current|incumbent)[- ])+");

  private Offices() {}

  /**
   * The first such office of a person that isn't one of a company or party, in American spelling
   * and whether it is still held or not.
   */
  public static Optional<String> of(Actor actor) {
    return actor.known().type() == Type.PERSON
        ? actor.roles().stream().flatMap(role -> office(role).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> office(Role role) {
    boolean ofState = role.organization().isEmpty() || role.country().isPresent();
    String title = HOLDING.matcher(role.title().toLowerCase(Locale.ROOT)).replaceFirst("");
    String office = title.replace("defence", "defense");
    return Optional.of(office).filter(it -> ofState && SINGLE.contains(it));
  }
}
