package org.onrecord.actor;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * Makes one of those who have one name, letter by letter: "Kim Ho-Jin" and "Kim Ho Jin", the "Berg"
 * of "the Berg campaign" and Ana Berg. A name that could be several's stays apart.
 */
final class SameNames {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Nouns in small letters behind a name. */
  private static final Pattern WHAT = Pattern.compile("(?<=\\p{L})(?: \\p{Ll}[\\p{Ll}-]*)+$");

  private static final int SHORTEST = 3;

  private final String text;
  private final Clusters clusters;
  private final Map<String, SequencedSet<Cluster>> byName = new TreeMap<>();

  private SameNames(String text, Clusters clusters) {
    this.text = text;
    this.clusters = clusters;
    clusters
        .mentions()
        .forEach(
            (mention, cluster) -> {
              if (mention.kind() == Mention.Kind.NAME) {
                byName.computeIfAbsent(key(mention), key -> new LinkedHashSet<>()).add(cluster);
              }
            });
    byName.keySet().removeIf(name -> name.length() < SHORTEST);
  }

  static void join(String text, Clusters clusters) {
    SameNames names = new SameNames(text, clusters);
    names.byName.values().stream().filter(called -> called.size() == 2).forEach(names::join);
    clusters.all().forEach(names::call);
  }

  /** Calls a body that was named by a noun as it is called: "Kestrel, the mining company". */
  private void call(Cluster body) {
    boolean nominal = body.name().chars().noneMatch(Character::isUpperCase);
    boolean known = body.known().registry().isPresent();
    if (body.type() == Type.ORGANIZATION && !known && (nominal || isNoun(body))) {
      body.mentions().keySet().stream()
          .filter(each -> each.isNameOf(Type.ORGANIZATION))
          .sorted()
          .map(each -> Phrase.bare(each.head().in(text)))
          .filter(name -> name.chars().anyMatch(Character::isUpperCase))
          .findFirst()
          .ifPresent(body::rename);
    }
  }

  /** Whether its name is what a noun says of it, with whose or of where it is: "Norse company". */
  private boolean isNoun(Cluster body) {
    String name = body.name();
    return Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1))
        && body.mentions().keySet().stream()
            .filter(each -> each.kind() == Mention.Kind.NOMINAL)
            .anyMatch(each -> Phrase.bare(each.span().in(text)).equals(name));
  }

  /** A name without what it is: of "the Kestrel news agency" the first word. */
  private String key(Mention mention) {
    String name = WHAT.matcher(Phrase.bare(mention.head().in(text))).replaceFirst("");
    return letters(name);
  }

  private static String letters(String name) {
    return NO_LETTERS.matcher(Folding.plain(name)).replaceAll("");
  }

  private void join(SequencedSet<Cluster> called) {
    Cluster one = clusters.meant(called.getFirst());
    Cluster other = clusters.meant(called.getLast());
    if (one.equals(other)) {
      return;
    }
    target(one, other)
        .ifPresent(to -> clusters.join(to.equals(one) ? other : one, to, "the same name"));
  }

  /** Two persons with whole names that aren't one, who are both called by the same last word. */
  private static boolean isTwo(Cluster one, Cluster other) {
    Optional<PersonName> name = one.person().filter(it -> !it.isShort());
    Optional<PersonName> next = other.person().filter(it -> !it.isShort());
    return name.isPresent()
        && next.isPresent()
        && name.get().matches(next.get()).isEmpty()
        && !letters(one.name()).equals(letters(other.name()));
  }

  /** Which of the two the other is; neither where they may be two. */
  private Optional<Cluster> target(Cluster one, Cluster other) {
    if (one.type() == Type.OTHER || other.type() == Type.OTHER) {
      return Optional.of(one.type() == Type.OTHER ? other : one).filter(to -> to.type().acts());
    }
    if (one.type() == Type.PERSON && other.type() == Type.PERSON) {
      Cluster more = one.mentions().size() >= other.mentions().size() ? one : other;
      boolean whole = one.person().isPresent() && !one.person().get().isShort();
      boolean apart = one.gender().isAgainst(other.gender());
      return Optional.of(more)
          .filter(any -> whole && !apart && one.mayBe(other) && !isTwo(one, other));
    }
    Cluster person = one.type() == Type.PERSON ? one : other;
    Cluster body = person.equals(one) ? other : one;
    boolean bare =
        person.roles().isEmpty() && person.person().filter(PersonName::isShort).isPresent();
    return Optional.of(body)
        .filter(any -> bare && person.isPerson() && person.gender() == Gender.OPEN)
        .filter(any -> clusters.persons().stream().noneMatch(person::isShortFor))
        .filter(it -> it.type() == Type.ORGANIZATION && it.isNamed());
  }
}
