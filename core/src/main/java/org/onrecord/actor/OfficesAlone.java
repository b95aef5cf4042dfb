package org.onrecord.actor;

import java.util.List;
import org.onrecord.mention.Type;

/** Who is called by an office alone holds it: "the Norse foreign minister", whom nobody names. */
final class OfficesAlone {
  private OfficesAlone() {}

  /** Gives these people the offices by which they are called. */
  static void hold(String text, List<Sighting> sightings, Clusters clusters) {
    for (Sighting each : sightings) {
      if (isOffice(each)) {
        clusters
            .of(each.mention())
            .filter(it -> it.isPerson() && !it.isNamed())
            .ifPresent(it -> it.hold(Roles.office(each, text)));
      }
    }
  }

  private static boolean isOffice(Sighting words) {
    return words.mention().isNounOf(Type.PERSON)
        && (!words.isIndefinite() || NamedKinds.has(words))
        && words.noun().filter(OfficeStates::isOffice).isPresent();
  }
}
