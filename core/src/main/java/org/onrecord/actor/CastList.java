package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.mention.Mention;

/** Numbers actors and mentions as the reading prints them. */
final class CastList {
  private final Clusters clusters;
  private final Map<Mention, String> mentionIds = new TreeMap<>();
  private final IdentityHashMap<Cluster, String> actorIds = new IdentityHashMap<>();

  CastList(Clusters clusters, List<Mention> mentions) {
    this.clusters = clusters;
    TreeSet<Mention> all = new TreeSet<>(mentions);
    all.addAll(clusters.mentions().keySet());
    all.forEach(mention -> mentionIds.put(mention, "m" + (mentionIds.size() + 1)));
  }

  Casting.Result result(List<Speakers.Found> found) {
    List<Cluster> used =
        clusters.all().stream()
            .filter(cluster -> !cluster.mentions().isEmpty())
            .sorted(Comparator.comparing(Cluster::firstMention))
            .toList();
    used.forEach(cluster -> actorIds.put(cluster, "a" + (actorIds.size() + 1)));
    Cast cast = new Cast(named(), used.stream().map(this::actor).toList());
    return new Casting.Result(cast, found.stream().map(this::voice).toList());
  }

  private List<Cast.Named> named() {
    List<Cast.Named> named = new ArrayList<>();
    mentionIds.forEach(
        (mention, id) -> {
          Optional<Cluster> cluster = clusters.of(mention);
          String why = cluster.map(each -> each.mentions().getOrDefault(mention, "")).orElse("");
          named.add(new Cast.Named(id, mention, cluster.map(actorIds::get), why));
        });
    return named;
  }

  private Actor actor(Cluster cluster) {
    return new Actor(
        actorIds.getOrDefault(cluster, ""),
        cluster.name(),
        cluster.known(),
        cluster.members().stream()
            .map(clusters::meant)
            .map(each -> actorIds.getOrDefault(each, ""))
            .toList(),
        cluster.roles().stream().sorted(Comparator.comparing(Role::span)).toList(),
        cluster.mentions().keySet().stream()
            .sorted()
            .map(each -> mentionIds.getOrDefault(each, ""))
            .toList());
  }

  private Casting.Voice voice(Speakers.Found found) {
    List<Optional<String>> chain = new ArrayList<>();
    for (Optional<Cluster> each : found.chain()) {
      Optional<String> id = each.filter(Cluster::isWorded).map(actorIds::get);
      if (chain.isEmpty() || !chain.getLast().equals(id)) {
        chain.add(id);
      }
    }
    return new Casting.Voice(speaker(found), chain);
  }

  private Speaker speaker(Speakers.Found found) {
    Optional<Cluster> known = found.actor().filter(Cluster::isWorded);
    if (known.isPresent() && found.mention().isPresent()) {
      return new Speaker.Identified(
          actorIds.getOrDefault(known.get(), ""),
          mentionIds.getOrDefault(found.mention().get(), ""));
    }
    return found.unnamed().<Speaker>map(Speaker.Unnamed::new).orElse(Speaker.unknown());
  }
}
