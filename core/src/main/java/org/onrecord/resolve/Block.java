package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Folding;
import org.onrecord.actor.PersonName;
import org.onrecord.mention.Type;
import org.onrecord.text.Sha256;

/**
 * Appearances whose names may be one's, and who of them is who. Only names of one block are ever
 * joined without a person's ruling.
 */
final class Block {
  /** Where the family name often stands first, so that any word may be it. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "JPN", "VNM", "KHM", "HUN", "MNG");

  /** Why a name is somebody's where nothing more is to be said. */
  static final String OWN = "its name";

  private static final int ID_DIGITS = 20;
  private static final Comparator<Group> ORDER =
      Comparator.comparingInt((Group group) -> -group.name.parts().size())
          .thenComparing(group -> String.join(" ", group.name.parts()))
          .thenComparing(group -> group.country.orElse(""))
          .thenComparing(group -> group.appearances.first());

  private final Set<Group> groups = new LinkedHashSet<>();

  private Block() {}

  /** Appearances with one name in one country: always one, unless a person ruled otherwise. */
  private static final class Group {
    private final PersonName name;
    private final TreeSet<Appearance> appearances = new TreeSet<>();
    private final Map<String, String> why = new TreeMap<>();
    private final Set<String> offices = new TreeSet<>();
    private final boolean apart;
    private Optional<String> country;

    Group(PersonName name, Optional<String> country, boolean apart) {
      this.apart = apart;
      this.name = name;
      this.country = country;
    }

    void add(Appearance appearance) {
      appearances.add(appearance);
      why.put(appearance.name(), OWN);
      appearance.office().ifPresent(offices::add);
    }

    void take(Group other, String reason) {
      appearances.addAll(other.appearances);
      offices.addAll(other.offices);
      other.why.forEach((words, old) -> why.putIfAbsent(words, old.equals(OWN) ? reason : old));
      country = country.or(() -> other.country);
    }
  }

  /** The block that an appearance falls into; a function of the appearance alone. */
  static String of(Appearance appearance) {
    if (appearance.registry().isPresent()) {
      return "registry " + appearance.registry().get();
    }
    if (appearance.type() != Type.PERSON) {
      return "name " + Folding.plain(appearance.name());
    }
    Optional<String> country = appearance.country().filter(FAMILY_FIRST::contains);
    return country.map(code -> "person of " + code).orElse("person " + appearance.person().block());
  }

  /**
   * Who is who in one block.
   *
   * @param apart those who are somebody of their own by a person's ruling
   */
  static List<Identity> identities(Collection<Appearance> appearances, Set<Appearance.Key> apart) {
    Block block = new Block();
    Map<List<String>, Group> byName = new HashMap<>();
    for (Appearance each : new TreeSet<>(appearances)) {
      Group group =
          byName.computeIfAbsent(
              groupOf(each, apart), key -> begin(each, apart.contains(each.key())));
      group.add(each);
    }
    byName.values().stream().sorted(ORDER).forEach(block.groups::add);
    block.joinFullNames();
    block.joinUnique(group -> !group.name.isShort() && hasInitial(group.name));
    block.joinAbroad();
    block.joinUnique(group -> group.name.isShort());
    block.joinByOffice();
    return block.groups.stream().map(Block::identity).sorted().toList();
  }

  private static Group begin(Appearance appearance, boolean apart) {
    PersonName name =
        appearance.type() == Type.PERSON
            ? appearance.person()
            : new PersonName(List.of(Folding.plain(appearance.name())));
    return new Group(name, appearance.country(), apart);
  }

  /** What makes appearances one at once: registry, or full name and country. */
  private static List<String> groupOf(Appearance each, Set<Appearance.Key> apart) {
    if (apart.contains(each.key())) {
      return List.of("apart", each.article(), each.actor());
    }
    if (each.registry().isPresent()) {
      return List.of("registry", each.registry().get());
    }
    List<String> key = new ArrayList<>(List.of("name", each.type().code()));
    key.add(each.country().orElse("?"));
    if (isNoName(each)) {
      key.add(each.article());
    } else if (each.isFamilyName()) {
      key.add(each.office().orElseGet(each::article));
    }
    boolean person = each.type() == Type.PERSON;
    key.addAll(person ? each.person().parts() : List.of(Folding.plain(each.name())));
    return key;
  }

  /** Whether a noun is all that it is called. */
  private static boolean isNoName(Appearance each) {
    return Actor.isNoun(each.name(), each.type(), each.country());
  }

  private static boolean hasInitial(PersonName name) {
    return name.parts().stream().anyMatch(part -> part.replace(".", "").length() == 1);
  }

  /** Full names that are spelt otherwise, or stand in another order, in one country. */
  private void joinFullNames() {
    Map<String, List<Group>> alike = new HashMap<>();
    for (Group group : List.copyOf(groups)) {
      if (!isPerson(group) || group.name.isShort() || hasInitial(group.name)) {
        continue;
      }
      List<Group> before = alike.computeIfAbsent(sounds(group), key -> new ArrayList<>());
      Optional<Group> same =
          before.stream()
              .filter(each -> each.country.equals(group.country))
              .filter(each -> each.name.matches(group.name).isPresent())
              .findFirst();
      if (same.isPresent()) {
        same.get().take(group, same.get().name.matches(group.name).orElse(""));
        groups.remove(group);
      } else {
        before.add(group);
      }
    }
  }

  /** First and last word beyond spelling, in whatever order. */
  private static String sounds(Group group) {
    if (group.country.filter(FAMILY_FIRST::contains).isPresent()) {
      return String.join(" ", group.name.parts().stream().map(Folding::skeleton).sorted().toList());
    }
    String first = Folding.skeleton(group.name.parts().getFirst());
    String last = group.name.block();
    return first.compareTo(last) < 0 ? first + " " + last : last + " " + first;
  }

  private static boolean isPerson(Group group) {
    Appearance first = group.appearances.first();
    boolean named = first.registry().isEmpty() && !isNoName(first);
    return first.type() == Type.PERSON && named && !group.apart;
  }

  /** A shorter form goes to the only one in its country that it fits. */
  private void joinUnique(Predicate<Group> isShorter) {
    Map<String, List<Group>> byWord = new HashMap<>();
    for (Group group : groups) {
      if (isPerson(group) && !group.name.isShort() && !hasInitial(group.name)) {
        for (String word :
            new TreeSet<>(List.of(group.name.last(), group.name.parts().getFirst()))) {
          byWord
              .computeIfAbsent(wordKey(word, group.country), key -> new ArrayList<>(2))
              .add(group);
        }
      }
    }
    for (Group group : List.copyOf(groups)) {
      if (isPerson(group) && isShorter.test(group) && group.country.isPresent()) {
        List<Group> fitting =
            byWord.getOrDefault(wordKey(group.name.last(), group.country), List.of()).stream()
                .filter(each -> each != group && each.name.matches(group.name).isPresent())
                .limit(2)
                .toList();
        if (fitting.size() == 1) {
          Group whole = fitting.getFirst();
          whole.take(group, whole.name.matches(group.name).orElse(""));
          groups.remove(group);
        }
      }
    }
  }

  private static String wordKey(String word, Optional<String> country) {
    return Folding.skeleton(word) + " " + country.orElse("?");
  }

  /** A full name without a country goes to the only one of that name in any country. */
  private void joinAbroad() {
    Map<String, List<Group>> alike = new HashMap<>();
    groups.stream()
        .filter(each -> isPerson(each) && !each.name.isShort() && each.country.isPresent())
        .forEach(each -> alike.computeIfAbsent(sounds(each), key -> new ArrayList<>()).add(each));
    for (Group group : List.copyOf(groups)) {
      if (isPerson(group) && !group.name.isShort() && group.country.isEmpty()) {
        List<Group> fitting =
            alike.getOrDefault(sounds(group), List.of()).stream()
                .filter(each -> each.name.matches(group.name).isPresent())
                .limit(2)
                .toList();
        if (fitting.size() == 1) {
          Group home = fitting.getFirst();
          home.take(group, home.name.matches(group.name).orElse("") + ", the only one so named");
          groups.remove(group);
        }
      }
    }
  }

  /** "President Quill", whose state isn't told, is the only president of that family name. */
  private void joinByOffice() {
    Map<String, List<Group>> alike = new HashMap<>();
    for (Group group : groups) {
      if (isPerson(group) && (!group.name.isShort() || group.country.isPresent())) {
        group.offices.forEach(
            office -> alike.computeIfAbsent(office, key -> new ArrayList<>()).add(group));
      }
    }
    for (Group group : List.copyOf(groups)) {
      if (isPerson(group) && group.name.isShort() && group.country.isEmpty()) {
        List<Group> fitting =
            group.offices.stream()
                .flatMap(office -> alike.getOrDefault(office, List.of()).stream())
                .filter(each -> each.name.matches(group.name).isPresent())
                .limit(2)
                .toList();
        if (fitting.size() == 1) {
          Group whole = fitting.getFirst();
          String office = group.offices.iterator().next();
          whole.take(
              group, whole.name.matches(group.name).orElse("") + ", the only such " + office);
          groups.remove(group);
        }
      }
    }
  }

  private static Identity identity(Group group) {
    Appearance first = group.appearances.first();
    Appearance fullest =
        group.appearances.stream()
            .max(
                Comparator.comparingInt((Appearance each) -> each.name().split(" ", -1).length)
                    .thenComparingInt(each -> each.name().length())
                    .thenComparing(Appearance::name))
            .orElse(first);
    return new Identity(
        first.registry().filter(entry -> !group.apart).orElseGet(() -> hash(group, first)),
        fullest.name(),
        first.type(),
        group.country,
        new TreeMap<>(group.why),
        List.copyOf(group.appearances));
  }

  /**
   * An id of what the rules go by: what it is, its country and its name. Who is called by a family
   * name alone has the office too; who is somebody only in one article, since that says no more, or
   * by a person's ruling, has that article.
   */
  private static String hash(Group group, Appearance first) {
    StringBuilder value = new StringBuilder(first.type().code());
    value.append('\n').append(group.country.orElse(""));
    value.append('\n').append(String.join("\n", group.name.parts()));
    if (group.apart || isNoName(first)) {
      value.append('\n').append(first.article());
    } else if (isPerson(group) && group.name.isShort()) {
      value.append('\n').append(first.office().orElseGet(first::article));
    }
    if (group.apart) {
      value.append('\n').append(first.actor());
    }
    return "i" + Sha256.hex(value.toString(), ID_DIGITS);
  }
}
