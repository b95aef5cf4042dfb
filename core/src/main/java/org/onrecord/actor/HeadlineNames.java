package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Finds who is named in headlines where every word has a capital: "Ana Berg Goes After Tom Reed"
 * are whom the text below calls so, and "Norland Warns Kestria" two states, not one name of many
 * words.
 */
final class HeadlineNames {
  private static final Set<Entry.Kind> KNOWN =
      EnumSet.of(Entry.Kind.STATE, Entry.Kind.CAPITAL, Entry.Kind.BODY, Entry.Kind.SEAT);

  /** A shorter word says nothing of how a headline is written: "of", "and". */
  private static final int LONG = 5;

  private final String text;
  private final Predicate<Span> inHeading;

  /** Whole names as the text outside of headings has them. */
  private final Map<String, Type> told = new HashMap<>();

  /** Family names of persons there. */
  private final Set<String> families = new HashSet<>();

  /** A name in a headline and what it is. */
  private record Named(List<Token> words, Type type) {
    Mention mention() {
      Span name = new Span(words.getFirst().span().start(), words.getLast().span().end());
      return new Mention(name, name, Mention.Kind.NAME, type);
    }
  }

  HeadlineNames(String text, Predicate<Span> inHeading, Collection<Mention> written) {
    this.text = text;
    this.inHeading = inHeading;
    for (Mention each : written) {
      boolean name = each.kind() == Mention.Kind.NAME && each.type().acts();
      if (name && !inHeading.test(each.span())) {
        List<Token> words = Token.cut(text, each.head());
        told.put(joined(words), each.type());
        if (each.type() == Type.PERSON) {
          families.add(words.getLast().text());
        }
      }
    }
  }

  private static String joined(List<Token> words) {
    return String.join(" ", words.stream().map(Token::text).toList());
  }

  /** Those who are named in a headline; the mention itself where none is known. */
  List<Mention> apart(Mention written) {
    boolean person = written.isNameOf(Type.PERSON);
    boolean name = written.kind() == Mention.Kind.NAME && inHeading.test(written.span());
    boolean capitals = name && isUntitled(written) && isInCapitals(written.span());
    if (!name || !(person || capitals)) {
      return List.of(written);
    }
    List<Token> words = Token.cut(text, capitals ? written.span() : written.head());
    List<Named> found = known(words, capitals, person);
    int named = found.stream().mapToInt(each -> each.words().size()).sum();
    return found.isEmpty() || named == words.size()
        ? List.of(written)
        : found.stream().map(Named::mention).toList();
  }

  /** "Norland's Leader Warns": an office is left to those who know its holder. */
  private boolean isUntitled(Mention written) {
    return Phrase.of(text, written.span()).head().stream()
        .flatMap(section -> section.terms().stream())
        .noneMatch(term -> term.is(Term.What.ROLE));
  }

  private List<Named> known(List<Token> words, boolean tables, boolean person) {
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Token> rest = words.subList(at, words.size());
      Optional<Named> name = told(rest, person);
      boolean part = at > 0 && words.get(at - 1).key().equals("of");
      if (name.isEmpty() && tables && !part) {
        name = listed(rest);
      }
      name.ifPresent(found::add);
      at += name.map(each -> each.words().size()).orElse(1);
    }
    return found;
  }

  /**
   * The longest name of the text below with which words begin; a family name alone only where a
   * person's name is looked for, not in "The Berg Era".
   */
  private Optional<Named> told(List<Token> words, boolean person) {
    for (int end = words.size(); end > 0; end--) {
      List<Token> name = words.subList(0, end);
      Type type = told.get(joined(name));
      if (type != null && (person || type != Type.PERSON || end > 1)) {
        return Optional.of(new Named(name, type));
      }
    }
    boolean family = person && families.contains(words.getFirst().text());
    return family ? Optional.of(new Named(words.subList(0, 1), Type.PERSON)) : Optional.empty();
  }

  /** The state or body of the tables with which words begin. */
  private static Optional<Named> listed(List<Token> words) {
    return Registry.standard()
        .longest(words, 0)
        .filter(hit -> KNOWN.contains(hit.value().kind()))
        .map(hit -> words.subList(0, hit.length()))
        .map(name -> new Named(name, Phrase.of(name).type()));
  }

  /** Whether each longer word of a headline has a capital. */
  private boolean isInCapitals(Span span) {
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    return Token.cut(text, new Span(start, end < 0 ? text.length() : end)).stream()
        .filter(word -> word.isWord() && word.text().length() >= LONG)
        .allMatch(Token::isCapitalized);
  }
}
