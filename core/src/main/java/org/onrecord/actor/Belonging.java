package org.onrecord.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/**
 * Whose the words of a mention say that somebody is: "Norse forces" are of one state, "the Berg
 * administration" is somebody's. Two that belong elsewhere are never one.
 *
 * @param head the noun in small letters
 * @param countries ISO 3166 alpha-3 of the states, peoples and seats before the noun, or of the
 *     people that is named alone
 * @param names words with a capital before the noun that are no place, in small letters
 */
record Belonging(String head, Set<String> countries, Set<String> names) {
  Belonging {
    countries = Set.copyOf(countries);
    names = Set.copyOf(names);
  }

  /** What the words before a mention's head say, or a people's name itself. */
  static Belonging of(String text, Mention mention) {
    Set<String> countries = new HashSet<>();
    Set<String> names = new HashSet<>();
    if (mention.kind() == Mention.Kind.NAME) {
      String name = Phrase.bare(mention.span().in(text));
      Registry.standard().people(name).flatMap(Entry::country).ifPresent(countries::add);
    }
    boolean noun = Character.isLowerCase(text.codePointAt(mention.head().start()));
    Span span = new Span(mention.span().start(), mention.head().end());
    if (noun && mention.kind() != Mention.Kind.PRONOUN) {
      List<Token> tokens = Token.cut(text, span);
      List<Token> before = tokens.subList(0, Math.max(0, tokens.size() - 1));
      for (Term term : Terms.of(before)) {
        boolean place = term.entry().flatMap(Entry::country).isPresent();
        term.entry().flatMap(Entry::country).ifPresent(countries::add);
        if (!place && !term.is(Term.What.ROLE)) {
          before.subList(term.from(), term.to()).forEach(token -> names.add(token.key()));
        }
      }
      after(text, mention).ifPresent(countries::add);
    }
    return new Belonging(Folding.plain(mention.head().in(text)), countries, names);
  }

  /** The state, or the body of states, right after a noun: "the diplomat of the Union". */
  private static Optional<String> after(String text, Mention mention) {
    List<Token> rest =
        mention.head().end() < mention.span().end()
            ? Token.cut(text, new Span(mention.head().end(), mention.span().end()))
            : List.of();
    if (rest.size() < 2 || !rest.getFirst().key().equals("of")) {
      return Optional.empty();
    }
    int from = rest.get(1).key().equals("the") ? 2 : 1;
    return Terms.of(rest.subList(from, rest.size())).stream()
        .findFirst()
        .filter(term -> term.from() == 0)
        .flatMap(Term::entry)
        .flatMap(Entry::country);
  }

  /** Whether nothing is said. */
  boolean isOpen() {
    return countries.isEmpty() && names.isEmpty();
  }

  /** Whether this one's words and another's say that they are two. */
  boolean isApart(Belonging other) {
    boolean abroad = isDisjoint(countries, other.countries);
    boolean others = isDisjoint(names, other.names) || isMixed(other) || other.isMixed(this);
    return abroad || (head.equals(other.head) && others);
  }

  /** Whether one belongs to a state and the other to somebody. */
  private boolean isMixed(Belonging other) {
    return !countries.isEmpty()
        && names.isEmpty()
        && other.countries.isEmpty()
        && !other.names.isEmpty();
  }

  private static boolean isDisjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
