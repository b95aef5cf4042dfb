package org.onrecord.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.actor.PersonName;
import org.onrecord.mention.Type;
import org.onrecord.resolve.Appearance;
import org.onrecord.resolve.Identities;
import org.onrecord.resolve.Identity;
import org.onrecord.resolve.Ruling;

/**
 * Says anew who is who where namings came, went or were ruled on: computes the blocks that these
 * touch and whom people's decisions tie to them, and nothing else.
 */
final class Resolving {
  private final Namings namings;
  private final Map<String, Namings.Kept> kept = new HashMap<>();
  private final Map<String, List<Identity>> blocks = new TreeMap<>();
  private final Map<String, Identity> found = new TreeMap<>();
  private final Set<String> actorsSeen = new HashSet<>();

  Resolving(Handle handle) {
    this.namings = new Namings(handle);
  }

  /**
   * Who is who now.
   *
   * @param identities those whose namings, or their belonging, changed
   * @param actors by naming who it is; each article's own where the value is empty
   */
  record Outcome(List<Identity> identities, Map<String, String> actors) {}

  /**
   * Computes what follows.
   *
   * @param touched the blocks in which a naming is new, gone or ruled on
   * @param left the actors of namings that are gone
   */
  Outcome outcome(Collection<String> touched, Collection<String> left) {
    Deque<Identity> waiting = new ArrayDeque<>();
    for (String block : new TreeSet<>(touched)) {
      identities(block).stream().filter(this::isChanged).forEach(waiting::add);
    }
    left.forEach(actor -> waiting.addAll(formerly(actor)));
    Set<Ruling.Same> same = new HashSet<>();
    while (!waiting.isEmpty()) {
      Identity each = waiting.remove();
      if (found.putIfAbsent(each.id(), each) == null) {
        waiting.addAll(tied(each, same));
      }
    }
    return outcome(Identities.joined(found.values(), same));
  }

  private Outcome outcome(List<Identity> joined) {
    Map<String, String> actors = new TreeMap<>();
    List<Identity> whole = new ArrayList<>();
    for (Identity each : joined) {
      boolean bare = isBare(each);
      each.appearances().forEach(one -> actors.put(one.actor(), bare ? "" : each.id()));
      if (!bare) {
        whole.add(listed(each));
      }
    }
    return new Outcome(whole, actors);
  }

  /** The same, where names that stand in an imported list say so. */
  private Identity listed(Identity identity) {
    TreeMap<String, String> names = new TreeMap<>(identity.names());
    for (Appearance each : identity.appearances()) {
      if (kept(each.actor()).imported()) {
        names.replace(each.name(), Namings.OWN, Namings.IMPORTED);
      }
    }
    return new Identity(
        identity.id(),
        identity.name(),
        identity.type(),
        identity.country(),
        names,
        identity.appearances());
  }

  /** What a naming was before. */
  Namings.Kept kept(String naming) {
    Namings.Kept before = kept.get(naming);
    if (before == null) {
      throw new IllegalStateException("never looked at: " + naming);
    }
    return before;
  }

  /** By naming who it is by the rules alone. */
  Map<String, String> foundOf(Collection<String> ids) {
    Map<String, String> all = new HashMap<>();
    found
        .values()
        .forEach(each -> each.appearances().forEach(one -> all.put(one.actor(), each.id())));
    all.keySet().retainAll(ids);
    return all;
  }

  /** A family name alone, with nobody to go to: each article has its own. */
  private boolean isBare(Identity identity) {
    return identity.type() == Type.PERSON
        && identity.appearances().stream()
            .allMatch(
                each ->
                    each.registry().isEmpty()
                        && each.office().isEmpty()
                        && each.article().isEmpty()
                        && !kept(each.actor()).imported()
                        && PersonName.of(each.name()).isShort());
  }

  private List<Identity> identities(String block) {
    List<Identity> known = blocks.get(block);
    if (known != null) {
      return known;
    }
    List<Namings.Kept> rows = namings.inBlock(block);
    rows.forEach(row -> kept.put(row.naming().id(), row));
    Map<String, String> apart = namings.apart(block);
    List<Ruling> rulings = new ArrayList<>();
    List<Appearance> appearances = new ArrayList<>();
    for (Namings.Kept row : rows) {
      Naming naming = row.naming();
      appearances.add(naming.appearance());
      String ruled = apart.get(naming.id());
      if (ruled != null || naming.article().isPresent()) {
        rulings.add(new Ruling.Apart(naming.key(), naming.key()));
      }
      if (ruled != null && !ruled.equals(naming.id())) {
        rulings.add(new Ruling.Same(new Appearance.Key("", ruled), naming.key()));
      }
    }
    List<Identity> computed = Identities.of(appearances, rulings).all();
    blocks.put(block, computed);
    return computed;
  }

  /** Whether the rules find another set of namings to be one than they found before. */
  private boolean isChanged(Identity identity) {
    return identity.appearances().stream()
        .map(each -> kept(each.actor()))
        .anyMatch(each -> each.ruled() || !each.found().equals(identity.id()));
  }

  private List<Identity> formerly(String actor) {
    return actorsSeen.add(actor) ? containing(namings.of(actor)) : List.of();
  }

  private List<Identity> containing(Collection<Namings.Kept> rows) {
    List<Identity> all = new ArrayList<>();
    for (Namings.Kept row : rows) {
      String id = row.naming().id();
      identities(row.naming().block()).stream()
          .filter(each -> each.appearances().stream().anyMatch(one -> one.actor().equals(id)))
          .forEach(all::add);
    }
    return all;
  }

  /** Whom decisions and lists tie to somebody, and who was one with them before. */
  private List<Identity> tied(Identity identity, Set<Ruling.Same> same) {
    List<String> ids = identity.appearances().stream().map(Appearance::actor).toList();
    List<Identity> all = new ArrayList<>();
    for (Namings.Tie tie : namings.ties(ids)) {
      List<Namings.Kept> both = namings.find(List.of(tie.one(), tie.other()));
      if (both.size() == 2) {
        Appearance.Key one = both.getFirst().naming().key();
        same.add(new Ruling.Same(one, both.getLast().naming().key(), tie.why()));
        all.addAll(containing(both));
      }
    }
    for (String id : ids) {
      String actor = kept(id).actor();
      if (!actor.isEmpty()) {
        all.addAll(formerly(actor));
      }
    }
    return all;
  }
}
