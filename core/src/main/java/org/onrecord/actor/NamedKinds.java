package org.onrecord.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.WordList;

/**
 * Noun phrases with a name in them that tells whom they mean: "a spokesman for the Harbour Trust",
 * "the Kestrel movement", "the Harbour Herald newspaper".
 */
final class NamedKinds {
  /** Nouns for what a body is that stand behind its name: "think tank". */
  private static final Set<String> KINDS =
      Set.copyOf(WordList.lines(RoleNouns.class, "kind-nouns.txt"));

  private static final Optional<Sector> JOURNALISTS = Optional.of(Sector.JRN);
  private static final String FOR = " for ";

  private NamedKinds() {}

  /** Whether a name in a phrase makes it somebody, though nothing else is known. */
  static boolean has(Sighting sighting) {
    return speaksForNamed(sighting) || isNamedKind(sighting);
  }

  /**
   * The words for it; "a spokesman for the Harbour Trust" is "Harbour Trust spokesman", "the
   * Harbour Herald newspaper" the "Harbour Herald".
   */
  static String called(Sighting sighting) {
    String words = Phrase.called(sighting.words());
    int to = words.indexOf(FOR);
    boolean spokesman = to > 0 && words.startsWith("spokes") && words.indexOf(' ') == to;
    if (spokesman) {
      return Phrase.bare(words.substring(to + FOR.length())) + " " + words.substring(0, to);
    }
    String kind = " " + sighting.head();
    boolean whole = words.endsWith(kind) && isKind(sighting);
    String name = whole ? words.substring(0, words.length() - kind.length()) : words;
    return isCalled(name) ? name : words;
  }

  /** "A spokesman for the Harbour Trust": by whom they speak for, though nothing else is known. */
  private static boolean speaksForNamed(Sighting sighting) {
    return sighting.mention().type() == Type.PERSON
        && Nominals.lastWord(sighting).startsWith("spokes")
        && sighting.phrase().rest().stream()
            .limit(1)
            .filter(section -> section.says("for") || section.says("of"))
            .flatMap(section -> section.terms().stream())
            .anyMatch(term -> !term.is(Term.What.ROLE) && !term.is(Term.What.HONORIFIC));
  }

  /** "The Kestrel movement": a body by the name before what it is. */
  private static boolean isNamedKind(Sighting sighting) {
    return sighting.mention().type() == Type.ORGANIZATION
        && isKind(sighting)
        && sighting.phrase().head().stream()
            .flatMap(section -> section.terms().stream())
            .anyMatch(term -> term.is(Term.What.NAME));
  }

  private static boolean isKind(Sighting sighting) {
    return KINDS.contains(Folding.plain(sighting.head()));
  }

  /** The body whose name stands before the noun for its kind: "the Kestrel news agency". */
  static Optional<Cluster> before(Sighting sighting, Clusters clusters) {
    Mention mention = sighting.mention();
    int head = mention.head().start();
    boolean ends = mention.head().end() == mention.span().end();
    return clusters.between(mention.span().start(), head).entrySet().stream()
        .filter(each -> ends && isKind(sighting))
        .filter(each -> each.getKey().isNameOf(Type.ORGANIZATION))
        .filter(each -> each.getKey().span().end() == head - 1)
        .map(Map.Entry::getValue)
        .filter(it -> it.known().registry().isEmpty() || it.sector().equals(JOURNALISTS))
        .findFirst();
  }

  /** Whether words are written as a name of several words. */
  static boolean isCalled(String words) {
    return words.matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");
  }
}
