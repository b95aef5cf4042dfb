package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.mention.Type;
import org.onrecord.text.WordList;

/**
 * How persons are addressed where an office is told too, so that they may be called by it later:
 * "Chief of Staff Lt Gen Jon Sorn" is "the general".
 */
final class Ranks {
  /** The last words of ranks: "general" of "major general". */
  private static final Set<String> WORDS =
      WordList.lines(Ranks.class, "ranks.txt").stream()
          .map(rank -> rank.substring(rank.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private final Clusters clusters;
  private final Map<String, List<Cluster>> holders = new HashMap<>();

  private Ranks(Clusters clusters) {
    this.clusters = clusters;
  }

  /** The ranks that stand before names of persons. */
  static Ranks of(List<Sighting> sightings, Clusters clusters) {
    Ranks ranks = new Ranks(clusters);
    for (Sighting each : sightings) {
      if (each.person().isPresent()) {
        clusters.of(each.mention()).ifPresent(person -> ranks.note(each, person));
      }
    }
    return ranks;
  }

  private void note(Sighting named, Cluster person) {
    for (Token token : named.phrase().tokens()) {
      String word = Shortened.inFull(token.key().replaceFirst("\\.?$", "."));
      String rank = word.replaceFirst("\\.$", "");
      List<Cluster> known = holders.computeIfAbsent(rank, key -> new ArrayList<>());
      if (WORDS.contains(rank) && !known.contains(person)) {
        known.add(person);
      }
    }
  }

  /** Whether somebody is addressed by the noun of a description. */
  boolean isHeldBy(Cluster person, Sighting description) {
    return holders.getOrDefault(Nominals.lastWord(description), List.of()).contains(person);
  }

  /** The last one before a description who is addressed by its noun, and of no other state. */
  Optional<Cluster> holder(Sighting description) {
    if (description.mention().type() != Type.PERSON || !description.isDefinite()) {
      return Optional.empty();
    }
    Optional<String> country = description.coding().country();
    List<Cluster> fitting =
        holders.getOrDefault(Nominals.lastWord(description), List.of()).stream()
            .filter(it -> !it.isAbroad(country))
            .toList();
    return clusters.lastBefore(fitting, description.mention().span().start());
  }
}
