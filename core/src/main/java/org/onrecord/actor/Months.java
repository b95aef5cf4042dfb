package org.onrecord.actor;

import java.util.List;
import java.util.Set;

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

  /** Whether a word is such a month. */
  static boolean is(String word) {
    return NAMES.contains(word);
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

  /** Whether the words round it let a month alone be somebody of that name. */
  static boolean isSomebody(List<Token> tokens, int at) {
    if (!isName(tokens, at)) {
      return false;
    }
    if (Terms.isInitial(tokens, at)) {
      return at + 1 < tokens.size()
          && !tokens.get(at + 1).isCapitalized()
          && !WISHED.contains(tokens.get(at + 1).key());
    }
    Token before = tokens.get(at - 1);
    return !BEFORE_MONTH.contains(before.key()) && !isNumber(tokens, at - 1);
  }
}
