package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Gives an article's actors the further words that mean them, as a network links them: pronouns and
 * nouns. Names stay whose rules say they are, and so do the words for those who speak: a link never
 * makes two actors one.
 */
final class Coreference {
  private final String text;
  private final Clusters clusters;
  private final List<Linked> linked;
  private final List<Mention> mentions = new ArrayList<>();
  private final int[] first;
  private final List<Optional<Cluster>> cast = new ArrayList<>();

  /**
   * Links to be taken.
   *
   * @param known the mentions that rules found, cast or not
   * @param sources where speakers are told
   */
  Coreference(
      String text,
      Clusters clusters,
      Collection<Mention> known,
      List<Linked> linked,
      List<Span> sources) {
    this.text = text;
    this.clusters = clusters;
    this.linked = linked;
    NavigableMap<Integer, Span> speaking = new TreeMap<>();
    sources.forEach(each -> speaking.put(each.start(), each));
    this.first = new int[linked.size()];
    NavigableMap<Integer, Mention> byHead = new TreeMap<>();
    known.forEach(each -> byHead.merge(each.head().start(), each, Coreference::longer));
    for (int i = 0; i < linked.size(); i++) {
      Mention mention = linked.get(i).mention();
      Mention same = known(byHead, mention).orElse(mention);
      if (same.kind() != Mention.Kind.NAME && !isIn(speaking, same.span())) {
        clusters.release(same);
        same = mention;
      }
      mentions.add(same);
      cast.add(clusters.of(same));
      first[i] = i;
    }
  }

  private static boolean isIn(NavigableMap<Integer, Span> spans, Span span) {
    Map.Entry<Integer, Span> before = spans.floorEntry(span.start());
    return before != null && before.getValue().overlaps(span);
  }

  private static Mention longer(Mention one, Mention other) {
    return one.head().length() >= other.head().length() ? one : other;
  }

  /** The mention that rules found round the same noun. */
  private static Optional<Mention> known(NavigableMap<Integer, Mention> byHead, Mention mention) {
    Map.Entry<Integer, Mention> before = byHead.floorEntry(mention.head().start());
    return Optional.ofNullable(before)
        .map(Map.Entry::getValue)
        .filter(each -> each.head().overlaps(mention.head()));
  }

  /**
   * Casts what is linked.
   *
   * @return the mentions that are nobody's yet and may be somebody's: no other kind of thing
   */
  List<Mention> join() {
    for (int i = 0; i < linked.size(); i++) {
      int later = i;
      linked.get(i).antecedent().ifPresent(earlier -> link(later, earlier));
    }
    Map<Integer, List<Integer>> together = new LinkedHashMap<>();
    for (int i = 0; i < linked.size(); i++) {
      together.computeIfAbsent(first(i), key -> new ArrayList<>()).add(i);
    }
    List<Mention> alone = new ArrayList<>();
    together.forEach(
        (key, members) -> {
          if (cast.get(key).isEmpty() && members.size() == 1) {
            Optional.of(mentions.get(key))
                .filter(each -> each.type() != Type.OTHER && each.kind() != Mention.Kind.PRONOUN)
                .ifPresent(alone::add);
          } else {
            cast(members, cast.get(key).orElseGet(() -> begin(members)));
          }
        });
    return alone;
  }

  private void link(int later, int earlier) {
    int one = first(earlier);
    int other = first(later);
    boolean two =
        cast.get(one).isPresent()
            && cast.get(other).isPresent()
            && !cast.get(one).equals(cast.get(other));
    if (one != other && !two) {
      cast.set(one, cast.get(one).or(() -> cast.get(other)));
      first[other] = one;
    }
  }

  private int first(int index) {
    int at = index;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }

  private void cast(List<Integer> members, Cluster cluster) {
    for (int index : members) {
      Mention mention = mentions.get(index);
      if (clusters.of(mention).isEmpty()) {
        clusters.give(mention, cluster, reason(index));
      }
    }
  }

  private String reason(int index) {
    return linked
        .get(index)
        .antecedent()
        .map(earlier -> "means the same as “" + mentions.get(earlier).span().in(text) + "” before")
        .orElse("means the same as words after it");
  }

  /** Somebody whom rules didn't find, by the fullest words: a name before a noun. */
  private Cluster begin(List<Integer> members) {
    Mention fullest = mentions.get(members.getFirst());
    for (int index : members) {
      Mention each = mentions.get(index);
      int better = fullest.kind().compareTo(each.kind());
      boolean fuller = each.head().length() > fullest.head().length();
      if (better > 0 || (better == 0 && each.kind() == Mention.Kind.NAME && fuller)) {
        fullest = each;
      }
    }
    Span words = fullest.span();
    return clusters.begin(fullest.type(), words.in(text).replaceFirst("^(?i:the|an?)\\s+", ""));
  }
}
