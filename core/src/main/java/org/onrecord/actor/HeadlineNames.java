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
  private static final Set<Type> WHO =
      EnumSet.of(Type.PERSON, Type.ORGANIZATION, Type.COUNTRY, Type.GROUP);

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

  HeadlineNames(String text, Predicate<Span> inHeading, Collection<Mention> written) {
    this.text = text;
    this.inHeading = inHeading;
    for (Mention each : written) {
      boolean name = each.kind() == Mention.Kind.NAME && WHO.contains(each.type());
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
    List<Mention> found = known(words, capitals, person);
    int named = found.stream().mapToInt(each -> Token.cut(text, each.span()).size()).sum();
    return found.isEmpty() || named == words.size() ? List.of(written) : found;
  }

  /** "Norland's Leader Warns": an office is left to those who know its holder. */
  private boolean isUntitled(Mention written) {
    return Phrase.of(text, written.span()).head().stream()
        .flatMap(section -> section.terms().stream())
        .noneMatch(term -> term.is(Term.What.ROLE));
  }

  private List<Mention> known(List<Token> words, boolean tables, boolean person) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Mention> name = told(words, at, person);
      boolean part = at > 0 && words.get(at - 1).key().equals("of");
      if (name.isEmpty() && tables && !part) {
        name = listed(words, at);
      }
      name.ifPresent(found::add);
      int from = at;
      at = name.map(each -> after(words, each, from)).orElse(at + 1);
    }
    return found;
  }

  private static int after(List<Token> words, Mention name, int from) {
    int at = from;
    while (at < words.size() && words.get(at).span().start() < name.span().end()) {
      at++;
    }
    return at;
  }

  /**
   * The longest name of the text below that begins here; a family name alone only where a person's
   * name is looked for, not in "The Berg Era".
   */
  private Optional<Mention> told(List<Token> words, int from, boolean person) {
    for (int end = words.size(); end > from; end--) {
      Type type = told.get(joined(words.subList(from, end)));
      boolean alone = type == Type.PERSON && end == from + 1;
      if (type != null && (person || !alone)) {
        return Optional.of(name(words.subList(from, end), type));
      }
    }
    boolean family = person && families.contains(words.get(from).text());
    return family
        ? Optional.of(name(words.subList(from, from + 1), Type.PERSON))
        : Optional.empty();
  }

  /** The state or body of the tables that begins here. */
  private static Optional<Mention> listed(List<Token> words, int from) {
    return Registry.standard()
        .longest(words, from)
        .filter(hit -> KNOWN.contains(hit.value().kind()))
        .map(hit -> words.subList(from, from + hit.length()))
        .map(name -> name(name, Phrase.of(name).type()));
  }

  private static Mention name(List<Token> words, Type type) {
    Span name = new Span(words.getFirst().span().start(), words.getLast().span().end());
    return new Mention(name, name, Mention.Kind.NAME, type);
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
