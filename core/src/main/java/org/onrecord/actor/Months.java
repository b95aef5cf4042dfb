package org.onrecord.actor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Months that are people's names: "Ana May" and, where she is named, "May said". */
final class Months {
  private static final Set<String> NAMES = RoleNouns.words("month-names.txt");

  /** After these a month is one: "in May". */
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "after", "before", "between", "by", "during", "early", "every", "from", "in", "last",
          "late", "mid", "next", "of", "on", "since", "this", "through", "until");

  /** Words that "May" is the verb of at the beginning of a sentence: "May the best win". */
  private static final Set<String> WISHED =
      Set.of("a", "all", "he", "it", "no", "she", "the", "they", "this", "we", "you", "your");

  private Months() {}

  /** Whether the word at {@code at} may be a name by what follows: no day and no year. */
  static boolean isName(List<Token> tokens, int at) {
    return NAMES.contains(tokens.get(at).text())
        && !isNumber(tokens, at + 1)
        && !isYear(tokens, at);
  }

  /** Whether words are such a month and nothing else. */
  static boolean are(List<Token> words) {
    return words.size() == 1 && NAMES.contains(words.getFirst().text());
  }

  /** "Jan Berg": the shortened month is a first name. */
  static boolean isFirstName(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("Jan")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).isCapitalized();
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at < tokens.size() && Character.isDigit(tokens.get(at).text().codePointAt(0));
  }

  private static boolean isYear(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).text().equals(",")
        && isNumber(tokens, at + 2);
  }

  /**
   * Mentions of people by a month alone: of those whose full name ends in it.
   *
   * @param text the article's text
   * @param sentences its sentences, cut into tokens
   * @param found the mentions that were found so far
   */
  static List<Mention> alone(String text, List<List<Token>> sentences, Collection<Mention> found) {
    Set<String> families =
        found.stream()
            .filter(each -> each.isNameOf(Type.PERSON))
            .map(each -> each.head().in(text))
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .filter(NAMES::contains)
            .collect(Collectors.toUnmodifiableSet());
    if (families.isEmpty()) {
      return List.of();
    }
    Set<Integer> taken =
        found.stream().map(each -> each.head().end()).collect(Collectors.toUnmodifiableSet());
    return sentences.stream()
        .flatMap(
            tokens ->
                IntStream.range(0, tokens.size())
                    .filter(at -> families.contains(tokens.get(at).text()))
                    .filter(at -> !taken.contains(tokens.get(at).span().end()))
                    .filter(at -> isName(tokens, at) && isAlone(tokens, at))
                    .mapToObj(at -> tokens.get(at).span()))
        .map(Months::named)
        .toList();
  }

  private static Mention named(Span word) {
    return new Mention(word, word, Mention.Kind.NAME, Type.PERSON);
  }

  /** Whether the words round it let it be somebody. */
  private static boolean isAlone(List<Token> tokens, int at) {
    if (Terms.isInitial(tokens, at)) {
      return at + 1 < tokens.size()
          && !tokens.get(at + 1).isCapitalized()
          && !WISHED.contains(tokens.get(at + 1).key());
    }
    Token before = tokens.get(at - 1);
    return !BEFORE_MONTH.contains(before.key()) && !isNumber(tokens, at - 1);
  }
}
