package org.onrecord.gather;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;

/**
 * An actor of an imported list.
 *
 * @param id its id in the list; one that is imported again replaces the one before
 * @param names its names in any script, the first one shown
 * @param type what it is
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param sector PLOVER's
 * @param roles its roles as the list has them
 */
public record ListedActor(
    String id,
    List<String> names,
    Type type,
    Optional<String> country,
    Optional<Sector> sector,
    List<Role> roles) {

  /**
   * A role as a list has it.
   *
   * @param title its words
   * @param from since when, ISO 8601 or EDTF; empty if the list doesn't say
   * @param until until when
   */
  public record Role(String title, Optional<String> from, Optional<String> until) {}

  public ListedActor {
    names = List.copyOf(new LinkedHashSet<>(names));
    roles = List.copyOf(roles);
    if (id.isBlank() || names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("without an id or name: " + id + " " + names);
    }
  }
}
