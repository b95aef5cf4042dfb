package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.mention.Type;

/**
 * What the words of a mention say about whom they mention; empty where they don't decide.
 *
 * @param country ISO 3166 alpha-3; {@code IGO} for an intergovernmental body
 * @param sectors PLOVER's, the first one counts
 * @param type what it is
 * @param roles the role nouns among the words
 * @param registry the entry of the registry that it is, as {@link Entry#id}
 * @param why which words decided, one sentence each
 */
public record Coding(
    Optional<String> country,
    List<Sector> sectors,
    Type type,
    List<String> roles,
    Optional<String> registry,
    List<String> why) {

  public Coding {
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
    why = List.copyOf(why);
  }

  /** The sector that counts. */
  public Optional<Sector> sector() {
    return sectors.stream().findFirst();
  }

  /** Whether the words decide neither country nor sector. */
  public boolean isEmpty() {
    return country.isEmpty() && sectors.isEmpty();
  }

  /** The same in a country that is known from elsewhere. */
  Coding in(String other, String reason) {
    List<String> reasons = new ArrayList<>(why);
    reasons.add(reason);
    return new Coding(Optional.of(other), sectors, type, roles, registry, reasons);
  }
}
