package org.onrecord.actor;

import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * A mention with what its words say.
 *
 * @param mention the mention
 * @param phrase its words taken apart
 * @param coding country, sector and type by its words
 * @param words its words
 */
record Sighting(Mention mention, Phrase phrase, Coding coding, String words) {
  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "its", "their", "this", "that", "these", "our");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "one");

  static Sighting of(String text, Mention mention) {
    Phrase phrase = Phrase.of(text, mention.span());
    return new Sighting(mention, phrase, Coder.code(phrase, text), mention.span().in(text));
  }

  /** The name of a person, if it has one. */
  Optional<PersonName> person() {
    return Optional.of(mention)
        .filter(each -> each.isNameOf(Type.PERSON))
        .map(each -> PersonName.of(head()))
        .filter(name -> !name.parts().isEmpty());
  }

  /** The words of its head. */
  String head() {
    int start = mention.head().start() - mention.span().start();
    return words.substring(start, start + mention.head().length());
  }

  /** The entry of the registry that it is by name. */
  Optional<Entry> entry() {
    boolean named = mention.kind() == Mention.Kind.NAME;
    return phrase.headTerm().flatMap(Term::entry).filter(each -> named && person().isEmpty());
  }

  /** The noun that says what it is, for a mention by noun. */
  Optional<RoleNoun> noun() {
    return phrase.headTerm().flatMap(Term::role);
  }

  boolean isDefinite() {
    return DEFINITE.contains(first()) || phrase.tokens().stream().anyMatch(Token::isPossessive);
  }

  /** Whether its words name a place that is no state. */
  boolean isProvincial() {
    return phrase.terms().stream().anyMatch(term -> term.is(Entry.Kind.PLACE));
  }

  boolean isIndefinite() {
    return INDEFINITE.contains(first());
  }

  private String first() {
    return phrase.tokens().getFirst().key();
  }

  /** The person's gender, as far as an honorific or the first name tells it. */
  Gender gender() {
    Gender honorific =
        phrase.tokens().stream()
            .flatMap(token -> Terms.gender(token).stream())
            .map(Gender::told)
            .findFirst()
            .orElse(Gender.OPEN);
    return honorific.and(person().map(Gender::of).orElse(Gender.OPEN));
  }
}
