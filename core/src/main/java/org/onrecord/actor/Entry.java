package org.onrecord.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the registry knows of a name.
 *
 * @param kind what it names
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param sector PLOVER's
 * @param name the first name it has in its table: the same for all names of one thing
 * @param shared whether bodies of other states have the name that was found too: "Congress"
 */
public record Entry(
    Kind kind, Optional<String> country, Optional<Sector> sector, String name, boolean shared) {
  private static final Set<String> SMALL = Set.of("and", "of", "the");

  /** What a name of the registry names. */
  public enum Kind {
    /** A state by its name. */
    STATE,
    /** A people or what is of it: "Iranian", "the Iranians". */
    DEMONYM,
    /** A capital, which stands for its government too. */
    CAPITAL,
    /** A city or a region. */
    PLACE,
    /** A territory that governs itself and is not generally recognised. */
    BREAKAWAY,
    /** A building or a street that stands for who works there. */
    SEAT,
    /** An organisation. */
    BODY
  }

  /** What it is called in the reading: {@code iso:IRN} for a state, {@code body:hamas}. */
  public String id() {
    return switch (kind) {
      case STATE, DEMONYM, CAPITAL -> "iso:" + country.orElse("?");
      case PLACE -> "place:" + slug();
      case BREAKAWAY -> "territory:" + slug();
      case SEAT -> "seat:" + slug();
      case BODY -> "body:" + slug();
    };
  }

  /** Its name with capitals: "Bosnia and Herzegovina". */
  String title() {
    return Arrays.stream(name.split(" "))
        .map(
            word ->
                SMALL.contains(word)
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private String slug() {
    return name.replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /** Whether it says where something is or is from. */
  boolean isGeographic() {
    return switch (kind) {
      case STATE, DEMONYM, CAPITAL, PLACE, BREAKAWAY -> true;
      case SEAT, BODY -> false;
    };
  }
}
