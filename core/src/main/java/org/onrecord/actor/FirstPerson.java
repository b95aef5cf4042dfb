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

/**
 * Who says "I" in words that are quoted means who says them, whatever a network links it to; "we"
 * is no state or body that is not the speaker's.
 */
final class FirstPerson {
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

  private final Clusters clusters;
  private final NavigableMap<Integer, Mention> pronouns = new TreeMap<>();
  private final NavigableMap<Integer, Mention> plural = new TreeMap<>();

  private FirstPerson(String text, Clusters clusters, List<Linked> linked) {
    this.clusters = clusters;
    for (Linked each : linked) {
      Mention mention = each.mention();
      String words = mention.span().in(text).toLowerCase(Locale.ROOT);
      if (mention.kind() == Mention.Kind.PRONOUN && SINGULAR.contains(words)) {
        pronouns.put(mention.span().start(), mention);
      } else if (mention.kind() == Mention.Kind.PRONOUN && PLURAL.contains(words)) {
        plural.put(mention.span().start(), mention);
      }
    }
  }

  /** Whether "I" says something inside what somebody is quoted with. */
  static boolean speaksIn(String text, Attribution attribution) {
    boolean direct = attribution.parent().filter(it -> it.form() == Form.DIRECT).isPresent();
    return direct
        && attribution.source().size() == 1
        && attribution.source().getFirst().in(text).equals("I");
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
      for (Mention pronoun : plural.subMap(span.start(), span.end()).values()) {
        boolean others = clusters.of(pronoun).filter(it -> isOthers(it, speaker)).isPresent();
        if (others) {
          clusters.release(pronoun);
        }
      }
    }
  }

  /** Whether somebody with a name is neither who speaks nor of the speaker's state. */
  private boolean isOthers(Cluster meant, Speakers.Found speaker) {
    Optional<Cluster> voice = speaker.actor().map(clusters::meant);
    Optional<String> country = voice.flatMap(Cluster::country);
    boolean same = country.isPresent() && country.equals(meant.country());
    boolean member =
        voice.filter(it -> it.equals(meant) || it.members().contains(meant)).isPresent();
    return meant.isNamed() && !same && !member;
  }
}
