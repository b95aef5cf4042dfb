package org.onrecord.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.compare.Bond;
import org.onrecord.store.Stand;
import org.onrecord.store.Store;

/** Who may speak in whose name among those who speak of an issue, by the roles of its articles. */
final class SpokenFor {
  private static final int MOST = 6;

  private final Map<String, List<IssueView.Tie>> ties = new LinkedHashMap<>();

  private SpokenFor() {}

  /** Of these positions, by the roles that their own articles give. */
  static SpokenFor of(Store store, List<Positions> positions) {
    Set<String> articles = new TreeSet<>();
    positions.stream()
        .flatMap(each -> Stream.concat(each.counted().stream(), each.outlets().stream()))
        .map(Stand::statement)
        .forEach(statement -> articles.add(statement.article().id()));
    List<Bond> bonds = store.actors().bonds(articles);
    Set<String> ids = new TreeSet<>();
    bonds.forEach(bond -> ids.addAll(List.of(bond.actor(), bond.body())));
    Map<String, String> names = store.actors().names(ids);
    SpokenFor spoken = new SpokenFor();
    for (Bond bond : bonds) {
      spoken.add(bond.actor(), "may speak for", bond.body(), bond, names);
      spoken.add(bond.body(), "may be spoken for by", bond.actor(), bond, names);
    }
    return spoken;
  }

  private void add(String actor, String how, String other, Bond bond, Map<String, String> names) {
    List<IssueView.Tie> all = ties.computeIfAbsent(actor, key -> new ArrayList<>());
    if (all.size() < MOST && names.containsKey(other)) {
      all.add(
          new IssueView.Tie(
              how, names.getOrDefault(other, other), ActorsPage.address(other), bond.how()));
    }
  }

  /** The ties of an actor. */
  List<IssueView.Tie> ties(String actor) {
    return ties.getOrDefault(actor, List.of());
  }
}
