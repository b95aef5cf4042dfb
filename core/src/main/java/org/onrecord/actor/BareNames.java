package org.onrecord.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one of those who are called by a family name alone that could be several persons'. Which of
 * them each is isn't told, so they are with none of these; they are not many for that.
 */
final class BareNames {
  private BareNames() {}

  static void join(Clusters clusters) {
    Map<List<String>, Cluster> first = new HashMap<>();
    for (Cluster person : clusters.persons()) {
      if (isBare(person)) {
        List<String> key = key(person);
        Cluster earlier = first.putIfAbsent(key, person);
        if (earlier != null && earlier.mayBe(person)) {
          clusters.join(person, earlier, "the same name alone");
        }
      }
    }
  }

  private static boolean isBare(Cluster person) {
    return person.roles().isEmpty()
        && !person.mentions().isEmpty()
        && person.person().filter(PersonName::isShort).isPresent();
  }

  private static List<String> key(Cluster person) {
    return List.of(person.person().orElseThrow().last(), person.gender().name());
  }
}
