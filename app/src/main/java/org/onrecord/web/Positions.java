package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.store.Lane;
import org.onrecord.store.Stand;

/**
 * Where one actor stands on an issue over time.
 *
 * @param actor who it is, by id across articles
 * @param counted own words and what others report, the earliest first
 * @param outlets the outlets' interpretations, which don't count
 * @param shifts the changes of stance
 */
record Positions(String actor, List<Stand> counted, List<Stand> outlets, List<Shift> shifts) {
  Positions {
    counted = List.copyOf(counted);
    outlets = List.copyOf(outlets);
    shifts = List.copyOf(shifts);
  }

  /**
   * A change of stance between two statements of one lane, one after the other.
   *
   * @param before the earlier
   * @param after the later
   */
  record Shift(Stand before, Stand after) {}

  /** The positions of each actor, those with most stances first; unnamed voices have none. */
  static List<Positions> of(List<Stand> stands) {
    Map<String, List<Stand>> byActor = new LinkedHashMap<>();
    for (Stand stand : stands) {
      stand
          .actor()
          .ifPresent(id -> byActor.computeIfAbsent(id, key -> new ArrayList<>()).add(stand));
    }
    List<Positions> positions = new ArrayList<>();
    byActor.forEach((actor, all) -> positions.add(of(actor, all)));
    positions.sort(
        Comparator.comparingLong(Positions::stances)
            .reversed()
            .thenComparingInt(it -> -it.counted().size())
            .thenComparing(Positions::name)
            .thenComparing(Positions::actor));
    return List.copyOf(positions);
  }

  /** What the actor is called. */
  String name() {
    return Stream.concat(counted.stream(), outlets.stream())
        .map(Stand::name)
        .findFirst()
        .orElse(actor);
  }

  private static Positions of(String actor, List<Stand> all) {
    List<Stand> counted = all.stream().filter(it -> it.lane() != Lane.OUTLET).toList();
    List<Stand> outlets = all.stream().filter(it -> it.lane() == Lane.OUTLET).toList();
    List<Shift> shifts = new ArrayList<>(shifts(counted, Lane.OWN));
    shifts.addAll(shifts(counted, Lane.REPORTED));
    return new Positions(actor, counted, outlets, shifts);
  }

  private static List<Shift> shifts(List<Stand> counted, Lane lane) {
    List<Shift> shifts = new ArrayList<>();
    Optional<Stand> last = Optional.empty();
    for (Stand stand : counted) {
      if (stand.lane() != lane || stand.stance().isEmpty() || stand.day().isEmpty()) {
        continue;
      }
      if (last.isPresent()
          && !last.get().stance().equals(stand.stance())
          && !last.get().day().equals(stand.day())) {
        shifts.add(new Shift(last.get(), stand));
      }
      last = Optional.of(stand);
    }
    return shifts;
  }

  /** How many of them take a stance. */
  long stances() {
    return counted.stream().filter(it -> it.stance().isPresent()).count();
  }
}
