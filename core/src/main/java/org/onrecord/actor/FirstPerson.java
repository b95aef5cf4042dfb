package org.onrecord.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.text.Span;

/** Who says "I" in words that are quoted means who says them, whatever a network links it to. */
final class FirstPerson {
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

  private final Clusters clusters;
  private final NavigableMap<Integer, Mention> pronouns = new TreeMap<>();

  private FirstPerson(String text, Clusters clusters, List<Linked> linked) {
    this.clusters = clusters;
    linked.stream()
        .map(Linked::mention)
        .filter(it -> it.kind() == Mention.Kind.PRONOUN)
        .filter(it -> SINGULAR.contains(it.span().in(text).toLowerCase(Locale.ROOT)))
        .forEach(it -> pronouns.put(it.span().start(), it));
  }

  /**
   * Gives such pronouns to who speaks.
   *
   * @param found who speaks, one for each attribution in their order
   */
  static void settle(
      String text,
      Clusters clusters,
      List<Linked> linked,
      List<Attribution> attributions,
      List<Speakers.Found> found) {
    FirstPerson own = new FirstPerson(text, clusters, linked);
    IntStream.range(0, attributions.size())
        .boxed()
        .filter(i -> attributions.get(i).form() == Form.DIRECT)
        .sorted(Comparator.comparingInt(i -> attributions.get(i).chain().size()))
        .forEach(i -> own.give(attributions.get(i), found.get(i)));
  }

  /** Inner quotations come later, so that what is quoted inside is its own speaker's. */
  private void give(Attribution attribution, Speakers.Found speaker) {
    Optional<Cluster> person = speaker.actor().map(clusters::meant).filter(Cluster::isPerson);
    for (Span span : attribution.content()) {
      for (Mention pronoun : pronouns.subMap(span.start(), span.end()).values()) {
        boolean same = person.equals(clusters.of(pronoun));
        if (!same) {
          clusters.release(pronoun);
          person.ifPresent(it -> clusters.give(pronoun, it, "who speaks says “I”"));
        }
      }
    }
  }
}
