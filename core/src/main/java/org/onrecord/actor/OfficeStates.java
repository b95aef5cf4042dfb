package org.onrecord.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * The states that an article names only by what their offices are called: in "Norse President Ana
 * Berg" Norland is somebody of whom she holds an office. Read when all else is told, so that nobody
 * takes the word for who speaks or acts.
 */
final class OfficeStates {
  private static final Set<Entry.Kind> NAMING = EnumSet.of(Entry.Kind.DEMONYM, Entry.Kind.STATE);

  private final Clusters clusters;

  /** Codes of those that are nobody yet. */
  private final Set<String> unnamed;

  private OfficeStates(Clusters clusters) {
    this.clusters = clusters;
    this.unnamed =
        clusters.persons().stream()
            .flatMap(person -> person.roles().stream())
            .flatMap(role -> role.country().stream())
            .filter(code -> clusters.state(code).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Adds these states, each at every place where an office of its own names it. */
  static void add(List<Sighting> sightings, Clusters clusters) {
    OfficeStates states = new OfficeStates(clusters);
    for (Sighting sighting : sightings) {
      states.add(sighting);
    }
  }

  private void add(Sighting sighting) {
    Optional<Section> head = sighting.phrase().head();
    Optional<Term> office =
        head.flatMap(Section::lastRole)
            .filter(role -> sighting.phrase().isOffice(role))
            .filter(role -> role.role().filter(OfficeStates::isOffice).isPresent());
    if (office.isEmpty() || clusters.of(sighting.mention()).filter(Cluster::isPerson).isEmpty()) {
      return;
    }
    head.orElseThrow().terms().stream()
        .filter(term -> term.to() <= office.get().from())
        .filter(term -> term.entry().map(Entry::kind).filter(NAMING::contains).isPresent())
        .findFirst()
        .ifPresent(term -> add(sighting.phrase().span(term), term.entry().orElseThrow()));
  }

  /** Whether a noun is an office's, and no occupation's. */
  static boolean isOffice(RoleNoun role) {
    return role.sector().map(Coder.OFFICES::contains).orElse(RoleNouns.isPlainOffice(role.noun()));
  }

  private void add(Span words, Entry entry) {
    Optional<Entry> state =
        entry.country().filter(unnamed::contains).flatMap(Registry.standard()::state);
    if (state.isEmpty()) {
      return;
    }
    Cluster cluster = clusters.state(state.get());
    Mention mention = new Mention(words, words, Mention.Kind.NAME, Type.COUNTRY);
    clusters.give(mention, cluster, "an office of this state is called by it");
  }
}
