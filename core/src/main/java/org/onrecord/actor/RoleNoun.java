package org.onrecord.actor;

import java.util.List;
import java.util.Optional;

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

  Optional<Sector> sector() {
    return sectors.stream().findFirst();
  }
}
