package org.onrecord.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is who across articles: a function of the set of appearances and of what people ruled, so
 * that the order in which articles come can't matter. Adding articles computes only the blocks of
 * names that they touch, and gives the same as computing everything. Immutable.
 */
public final class Identities {
  /** Whose name and id stay when two are made one: the fuller name's. */
  private static final Comparator<Identity> FULLEST =
      Comparator.comparingInt((Identity each) -> -each.name().split(" ", -1).length)
          .thenComparing(Identity::id);

  private final NavigableMap<String, Set<Appearance>> blocks;
  private final NavigableMap<String, List<Identity>> byBlock;
  private final Set<Ruling> rulings;

  private Identities(
      NavigableMap<String, Set<Appearance>> blocks,
      NavigableMap<String, List<Identity>> byBlock,
      Set<Ruling> rulings) {
    this.blocks = blocks;
    this.byBlock = byBlock;
    this.rulings = rulings;
  }

  /** Nobody yet, under these rulings. */
  public static Identities under(Collection<Ruling> rulings) {
    return new Identities(new TreeMap<>(), new TreeMap<>(), Set.copyOf(rulings));
  }

  /** Who is who among these appearances. */
  public static Identities of(Collection<Appearance> appearances, Collection<Ruling> rulings) {
    return under(rulings).with(appearances);
  }

  /** The same with more appearances; one that is there already changes nothing. */
  public Identities with(Collection<Appearance> more) {
    NavigableMap<String, Set<Appearance>> added = new TreeMap<>();
    for (Appearance each : more) {
      added.computeIfAbsent(Block.of(each), key -> new TreeSet<Appearance>()).add(each);
    }
    NavigableMap<String, Set<Appearance>> all = new TreeMap<>(blocks);
    NavigableMap<String, List<Identity>> computed = new TreeMap<>(byBlock);
    Set<Appearance.Key> apart = apart();
    added.forEach(
        (block, appearances) -> {
          Set<Appearance> whole = new TreeSet<>(blocks.getOrDefault(block, Set.of()));
          whole.addAll(appearances);
          all.put(block, whole);
          computed.put(block, Block.identities(whole, apart));
        });
    return new Identities(all, computed, rulings);
  }

  private Set<Appearance.Key> apart() {
    Set<Appearance.Key> apart = new TreeSet<>();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.Apart two) {
        apart.add(two.other());
      }
    }
    return apart;
  }

  /** Everybody, by id. */
  public List<Identity> all() {
    return joined(byBlock.values().stream().flatMap(List::stream).toList(), rulings);
  }

  /** The block that an appearance falls into: only names of one block are compared. */
  public static String blockOf(Appearance appearance) {
    return Block.of(appearance);
  }

  /** These, by id, with those made one of which people ruled so. */
  public static List<Identity> joined(
      Collection<Identity> identities, Collection<? extends Ruling> rulings) {
    Map<Appearance.Key, Identity> of = new TreeMap<>();
    identities.forEach(each -> each.appearances().forEach(one -> of.put(one.key(), each)));
    rulings.stream()
        .flatMap(ruling -> ruling instanceof Ruling.Same same ? Stream.of(same) : Stream.empty())
        .sorted(
            Comparator.comparing(Ruling.Same::one)
                .thenComparing(Ruling.Same::other)
                .thenComparing(Ruling.Same::why))
        .forEach(same -> join(same, of));
    return List.copyOf(new TreeSet<>(of.values()));
  }

  /** Makes two identities one by a person's ruling; the fuller name is kept. */
  private static void join(Ruling.Same same, Map<Appearance.Key, Identity> of) {
    Identity one = of.get(same.one());
    Identity other = of.get(same.other());
    if (one == null || other == null || one.equals(other)) {
      return;
    }
    Identity kept = FULLEST.compare(one, other) <= 0 ? one : other;
    Identity given = kept.equals(one) ? other : one;
    SortedMap<String, String> names = new TreeMap<>(given.names());
    names.replaceAll((name, why) -> why.equals(Block.OWN) ? same.why() : why);
    names.putAll(kept.names());
    TreeSet<Appearance> appearances = new TreeSet<>(kept.appearances());
    appearances.addAll(given.appearances());
    Optional<String> country = kept.country().or(given::country);
    Identity joined =
        new Identity(kept.id(), kept.name(), kept.type(), country, names, List.copyOf(appearances));
    appearances.forEach(each -> of.put(each.key(), joined));
  }
}
