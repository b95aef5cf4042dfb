package org.onrecord.actor;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Family names that are words: where Ada King and Mara May are named, "King said" and "May said"
 * are they, and "the King" and "in May" are not.
 */
final class FamilyNames {
  /** What a verb or a possessive after a name at the head of a sentence looks like. */
  private static final Pattern VERB =
      Pattern.compile(
          "said|told|wrote|went|was|is|has|had|did|does|will|would|who|also|made|took|gave|thought"
              + "|[’']s?|,|\\p{Ll}+(?:ed|es|ys|ts|ds|ns|ks|ms|rs|ls)");

  private static final Pattern PARTING =
      Pattern.compile("of|the|an?|this|that|for|and|in|on|or|to");

  private FamilyNames() {}

  /**
   * Adds people who are mentioned by a word alone, in the place of what that word would be.
   *
   * @param text the article's text
   * @param sentences its sentences, cut into tokens
   * @param found the mentions that were found so far
   */
  static void add(String text, List<List<Token>> sentences, NavigableSet<Mention> found) {
    Set<String> families = families(text, found);
    BitSet taken = taken(text, found);
    Set<Span> named =
        sentences.stream()
            .flatMap(tokens -> alone(tokens, families))
            .filter(word -> !taken.get(word.start()) && !taken.get(word.end() - 1))
            .filter(word -> Registry.standard().find(word.in(text)).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    found.removeIf(each -> named.contains(each.span()));
    named.forEach(word -> found.add(new Mention(word, word, Mention.Kind.NAME, Type.PERSON)));
  }

  /** Whether a single letter is part of a name: "X", "D S Berg" without points. */
  static boolean isLetter(List<Token> tokens, int at) {
    boolean first = isCapital(tokens, at + 1) && isName(tokens, at + 2);
    boolean second = at > 0 && isCapital(tokens, at - 1) && isName(tokens, at + 1);
    return tokens.get(at).text().equals("X") || first || second;
  }

  private static boolean isCapital(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).text().length() == 1
        && tokens.get(at).isCapitalized();
  }

  private static boolean isName(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).text().length() > 2
        && tokens.get(at).isCapitalized()
        && !tokens.get(at).isAllCapitals();
  }

  /**
   * Whether a town's name stands inside a person's: "Juan Orlando Hernandez".
   *
   * @param from where the name begins
   * @param at the town
   */
  static boolean isInside(List<Token> tokens, int from, int at) {
    return at == from + 1
        && at + 1 < tokens.size()
        && Gender.of(PersonName.of(tokens.get(from).text())) != Gender.OPEN
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).isCapitalized()
        && !tokens.get(at + 1).isAllCapitals();
  }

  /** The last words of people's full names. */
  private static Set<String> families(String text, NavigableSet<Mention> found) {
    return found.stream()
        .filter(each -> each.isNameOf(Type.PERSON))
        .map(each -> each.head().in(text))
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Span> alone(List<Token> tokens, Set<String> families) {
    return IntStream.range(0, tokens.size())
        .filter(at -> families.contains(tokens.get(at).text()))
        .filter(
            at ->
                Months.is(tokens.get(at).text())
                    ? Months.isSomebody(tokens, at)
                    : isSomebody(tokens, at))
        .mapToObj(at -> tokens.get(at).span());
  }

  /** Whether the words round it let a word alone be somebody of that name. */
  private static boolean isSomebody(List<Token> tokens, int at) {
    Optional<Token> next = Optional.of(at + 1).filter(it -> it < tokens.size()).map(tokens::get);
    boolean goesOn = next.filter(it -> it.isWord() && it.isCapitalized()).isPresent();
    if (goesOn || next.filter(it -> PARTING.matcher(it.key()).matches()).isPresent()) {
      return false;
    }
    if (Terms.isInitial(tokens, at)) {
      return next.filter(it -> VERB.matcher(it.key()).matches()).isPresent();
    }
    Token before = tokens.get(at - 1);
    return before.isWord()
        ? !before.isCapitalized() && !Section.isOpener(before) && !isDeterminer(before)
        : !before.text().equals("-");
  }

  private static boolean isDeterminer(Token token) {
    return PARTING.matcher(token.key()).matches() || Definite.isKnown(token.text());
  }

  /** The letters of people's names, and of whatever has several words. */
  private static BitSet taken(String text, NavigableSet<Mention> found) {
    BitSet taken = new BitSet();
    for (Mention each : found) {
      if (each.isNameOf(Type.PERSON) || each.span().in(text).indexOf(' ') > 0) {
        taken.set(each.span().start(), each.span().end());
      }
    }
    return taken;
  }
}
