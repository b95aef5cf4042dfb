package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** The actors of an article while it is read: whose each mention is. */
final class Clusters {
  private final List<Cluster> all = new ArrayList<>();
  private final NavigableMap<Mention, Cluster> of = new TreeMap<>();
  private final Map<String, Cluster> states = new HashMap<>();
  private final Map<Cluster, NavigableMap<Integer, Mention>> places = new HashMap<>();
  private final Map<Cluster, Cluster> joined = new HashMap<>();
  private final Map<List<Cluster>, Cluster> groups = new HashMap<>();

  Cluster begin(Type type, String name) {
    Cluster cluster = new Cluster(type, name);
    all.add(cluster);
    return cluster;
  }

  /** Several who are named together, the same group whenever the same are. */
  Cluster group(List<Cluster> members) {
    return groups.computeIfAbsent(
        members,
        key -> {
          Cluster made = begin(Type.GROUP, names(key));
          key.forEach(made::include);
          return made;
        });
  }

  private static String names(List<Cluster> members) {
    List<String> names = members.stream().map(Cluster::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Those with names who are mentioned within a span, at fitting places outside each other. */
  List<Cluster> namedIn(Span span, Predicate<Span> fits) {
    List<Cluster> named = new ArrayList<>();
    int end = span.start();
    for (Map.Entry<Mention, Cluster> each : between(span.start(), span.end()).entrySet()) {
      Span place = each.getKey().span();
      if (place.start() >= end && place.end() <= span.end() && !place.equals(span)) {
        end = place.end();
        Cluster cluster = meant(each.getValue());
        if (fits.test(place) && each.getValue().isNamed() && !named.contains(cluster)) {
          named.add(cluster);
        }
      }
    }
    return named;
  }

  /** Takes in a cluster that was made elsewhere. */
  void take(Cluster cluster) {
    all.add(cluster);
    cluster.mentions().keySet().forEach(mention -> note(mention, cluster));
  }

  void give(Sighting sighting, Cluster cluster, String why) {
    cluster.add(sighting, why);
    note(sighting.mention(), cluster);
  }

  void give(Mention mention, Cluster cluster, String why) {
    cluster.add(mention, why);
    note(mention, cluster);
  }

  /**
   * Takes a mention from whose it was, so that it may be somebody else's; also where that one has
   * it as something of another type.
   */
  void release(Mention mention) {
    Cluster cluster = of.remove(mention);
    if (cluster != null) {
      if (cluster.mentions().remove(mention) == null) {
        cluster.mentions().keySet().removeIf(each -> each.compareTo(mention) == 0);
      }
      places.getOrDefault(cluster, new TreeMap<>()).remove(mention.span().start(), mention);
    }
  }

  /** Gives all that is one cluster's to another. */
  void join(Cluster from, Cluster to, String why) {
    for (Mention mention : List.copyOf(from.mentions().keySet())) {
      release(mention);
      give(mention, to, why);
    }
    to.learn(from);
    joined.put(from, to);
  }

  /** The cluster that has what was given to this one: another, if they were joined. */
  Cluster meant(Cluster cluster) {
    Cluster at = cluster;
    while (joined.containsKey(at)) {
      at = joined.get(at);
    }
    return at;
  }

  /** Keeps that a mention is a cluster's, and no other's any more. */
  private void note(Mention mention, Cluster cluster) {
    Cluster before = of.get(mention);
    if (before != null && !before.equals(cluster)) {
      release(mention);
    }
    of.put(mention, cluster);
    places
        .computeIfAbsent(cluster, key -> new TreeMap<>())
        .putIfAbsent(mention.span().start(), mention);
  }

  /** The state with this code, if the article speaks of it as one. */
  Optional<Cluster> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The state whose somebody is, if both are known. */
  Optional<Cluster> stateOf(Cluster somebody) {
    return somebody.country().flatMap(this::state);
  }

  /** The state that an entry is, whether the article has spoken of it or not. */
  Cluster state(Entry state) {
    Cluster cluster = state(state.country().orElseThrow(), state.title());
    cluster.identify(state);
    return cluster;
  }

  Cluster state(String code, String name) {
    return states.computeIfAbsent(code, key -> begin(Type.COUNTRY, name));
  }

  List<Cluster> all() {
    return all;
  }

  List<Cluster> documents() {
    return all.stream().filter(each -> each.type() == Type.DOCUMENT).toList();
  }

  List<Cluster> persons() {
    return all.stream().filter(Cluster::isPerson).toList();
  }

  Optional<Cluster> of(Mention mention) {
    return Optional.ofNullable(of.get(mention));
  }

  /** The mentions that begin from one place on and before another, in text order. */
  NavigableMap<Mention, Cluster> between(int from, int to) {
    return from < to ? of.subMap(edge(from), true, edge(to), false) : new TreeMap<>();
  }

  private static Mention edge(int place) {
    Span span = new Span(place, place + 1);
    return new Mention(span, span, Mention.Kind.NAME, Type.OTHER);
  }

  /** Every mention that is somebody's, in text order. */
  NavigableMap<Mention, Cluster> mentions() {
    return of;
  }

  /** Of some clusters the one that is mentioned last before a place. */
  Optional<Cluster> lastBefore(Collection<Cluster> some, int place) {
    Optional<Cluster> last = Optional.empty();
    int latest = -1;
    for (Cluster cluster : some) {
      Integer at = places.getOrDefault(cluster, new TreeMap<>()).lowerKey(place);
      if (at != null && at > latest) {
        latest = at;
        last = Optional.of(cluster);
      }
    }
    return last;
  }

  /** Where a cluster is mentioned first; 0 if nowhere. */
  int firstPlace(Cluster cluster) {
    NavigableMap<Integer, Mention> all = places.getOrDefault(cluster, new TreeMap<>());
    return all.isEmpty() ? 0 : all.firstKey();
  }

  /** Where a cluster is mentioned last before a place; -1 if nowhere. */
  int lastPlace(Cluster cluster, int before) {
    Integer at = places.getOrDefault(cluster, new TreeMap<>()).lowerKey(before);
    return at == null ? -1 : at;
  }
}
