package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/** Settles whom "he" and "she" mean that speak, where rules and a network part. */
final class SpeakingPronouns {
  private final String text;
  private final Clusters clusters;
  private final SpeakingPlaces places;
  private final List<Asked> all = new ArrayList<>();

  /** Who speaks otherwise than a network has it, by the index of the pronoun. */
  private final Map<Integer, Cluster> settled = new HashMap<>();

  SpeakingPronouns(String text, Clusters clusters, SpeakingPlaces places) {
    this.text = text;
    this.clusters = clusters;
    this.places = places;
  }

  /**
   * A pronoun that speaks.
   *
   * @param index its place among what a network linked
   * @param known as rules found it
   * @param linked as the network found it
   * @param ruled whom it means by rules
   */
  private record Asked(int index, Mention known, Mention linked, Optional<Cluster> ruled) {}

  /** Keeps a pronoun, with whom it means by rules until now. */
  void add(int index, Mention known, Mention linked) {
    all.add(new Asked(index, known, linked, clusters.of(known)));
  }

  /**
   * Settles all, in text order.
   *
   * @param chosen what each linked mention was linked to; -1 for nothing
   */
  void settle(int[] chosen) {
    for (Asked each : all) {
      settle(each, Optional.of(chosen[each.index()]).map(settled::get));
    }
  }

  /**
   * By the sentence before, as one that it is linked to was settled, by a link to a name, or else
   * by rules.
   */
  private void settle(Asked pronoun, Optional<Cluster> before) {
    Span he = pronoun.known().span();
    Optional<Cluster> person =
        clusters.of(pronoun.linked()).filter(it -> it.isPerson() && it.isNamed());
    Optional<Cluster> told = pronoun.ruled().map(clusters::meant);
    Optional<Cluster> meant =
        places
            .goesOn(he)
            .or(() -> told.filter(it -> it.isNamed() && places.areAbout(it, he)))
            .or(() -> before)
            .or(() -> told.filter(any -> person.isEmpty()));
    if (meant.isPresent()) {
      clusters.release(pronoun.linked());
      clusters.give(pronoun.known(), meant.get(), Antecedents.why(he.in(text)));
      settled.put(pronoun.index(), meant.get());
    }
  }
}
