package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.mention.Type;

/**
 * Joins the names of persons in one article: full names first, then what is shorter. A name that
 * could be two persons' stays with neither.
 */
final class Persons {
  private final Map<String, Set<Cluster>> blocks = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Predicate<Sighting> introduced;

  /**
   * Nobody yet.
   *
   * @param introduced whether words behind a name say who somebody is of whom nothing was told
   */
  Persons(Predicate<Sighting> introduced) {
    this.introduced = introduced;
  }

  /** A cluster for each person named. */
  List<Cluster> join(List<Sighting> sightings) {
    List<Sighting> named = sightings.stream().filter(each -> each.person().isPresent()).toList();
    named.stream()
        .sorted(Comparator.comparingInt(each -> -each.person().orElseThrow().parts().size()))
        .forEach(this::place);
    return clusters;
  }

  private void place(Sighting sighting) {
    PersonName name = sighting.person().orElseThrow();
    List<Cluster> fitting = new ArrayList<>();
    for (Cluster cluster : candidates(name)) {
      if (fits(sighting, name, cluster) && !isAnother(sighting, name, cluster)) {
        fitting.add(cluster);
      }
    }
    List<Cluster> best = narrowed(name, fitting);
    if (best.size() == 1) {
      Cluster cluster = best.getFirst();
      String why = cluster.person().flatMap(name::matches).orElse("the same name");
      cluster.add(sighting, why);
      cluster.call(sighting.head(), name);
      index(cluster, name);
    } else {
      begin(sighting, name);
    }
  }

  private void begin(Sighting sighting, PersonName name) {
    Cluster cluster = new Cluster(Type.PERSON, sighting.head());
    cluster.add(sighting, "its name");
    cluster.call(sighting.head(), name);
    clusters.add(cluster);
    index(cluster, name);
  }

  private void index(Cluster cluster, PersonName name) {
    List<String> parts = new ArrayList<>(List.of(name.last(), name.parts().getFirst()));
    parts.addAll(name.inner());
    for (String part : parts) {
      blocks
          .computeIfAbsent(Folding.skeleton(PersonName.bare(part)), key -> new LinkedHashSet<>())
          .add(cluster);
    }
  }

  private Set<Cluster> candidates(PersonName name) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (String part : List.of(name.last(), name.parts().getFirst())) {
      found.addAll(blocks.getOrDefault(Folding.skeleton(PersonName.bare(part)), Set.of()));
    }
    return found;
  }

  private static boolean fits(Sighting sighting, PersonName name, Cluster cluster) {
    boolean gender = !sighting.gender().isAgainst(cluster.gender());
    return !cluster.isAbroad(sighting.coding().country())
        && gender
        && cluster.person().flatMap(name::matches).isPresent();
  }

  /** "Oleg, a docker," is not Oleg Berg, of whom everybody knows by now who he is. */
  private boolean isAnother(Sighting sighting, PersonName name, Cluster person) {
    boolean first =
        name.isShort()
            && person
                .person()
                .filter(it -> !it.isShort() && !PersonName.same(it.last(), name.last()))
                .isPresent();
    return first && introduced.test(sighting);
  }

  /** Of several persons, those whose family name it is, then those spelt so. */
  private static List<Cluster> narrowed(PersonName name, List<Cluster> fitting) {
    if (fitting.size() < 2) {
      return fitting;
    }
    List<Cluster> calledSo = fitting.stream().filter(each -> isCalled(each, name)).toList();
    if (calledSo.size() == 1 || (!calledSo.isEmpty() && !name.isShort())) {
      return calledSo.subList(0, 1);
    }
    List<Cluster> exact =
        fitting.stream()
            .filter(each -> each.person().filter(one -> endsAlike(name, one)).isPresent())
            .toList();
    return exact.isEmpty() ? fitting : exact;
  }

  /**
   * Whether somebody has this very name: "Ana Berg", or "Berg" alone who is told apart as "Mayor
   * Berg", so that it isn't any Berg.
   */
  private static boolean isCalled(Cluster person, PersonName name) {
    boolean told = !name.isShort() || person.gender().isTold() || !person.roles().isEmpty();
    return told && person.person().filter(one -> one.parts().equals(name.parts())).isPresent();
  }

  private static boolean endsAlike(PersonName one, PersonName other) {
    return PersonName.bare(one.last()).equals(PersonName.bare(other.last()));
  }
}
