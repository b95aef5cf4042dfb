package org.onrecord.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.WordList;

/**
 * A noun that says what somebody or something does.
 *
 * @param noun as the table has it
 * @param sectors PLOVER's, the first one counts; none where the noun decides none
 * @param plural whether the text has it in the plural
 */
record RoleNoun(String noun, List<Sector> sectors, boolean plural) {
  RoleNoun {
    sectors = List.copyOf(sectors);
  }

  private static final Set<String> RANKS = Set.copyOf(WordList.lines(RoleNoun.class, "ranks.txt"));

  /** Whether it is how somebody is addressed rather than an office, where an office is told too. */
  boolean isRank() {
    return RANKS.contains(noun);
  }

  Optional<Sector> sector() {
    return sectors.stream().findFirst();
  }
}
