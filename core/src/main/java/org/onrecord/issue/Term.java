package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A term of an issue, ready to be found.
 *
 * @param parts its words in lower case; the last may end with a star
 */
record Term(List<String> parts) {
  private static final int FEWEST_BEFORE_STAR = 3;

  /**
   * The term as a person writes it.
   *
   * @throws IllegalArgumentException if it holds no word, or a star elsewhere than after three
   *     letters at its end
   */
  static Term of(String written) {
    String term = written.strip().toLowerCase(Locale.ROOT);
    int star = term.indexOf('*');
    boolean prefix = star >= 0;
    if (prefix && star != term.length() - 1) {
      throw new IllegalArgumentException("a star stands only at a term's end: “" + written + "”");
    }
    List<String> words = Token.words(prefix ? term.substring(0, star) : term);
    if (words.isEmpty() || words.stream().anyMatch(Term::isMark)) {
      throw new IllegalArgumentException("not a word or phrase: “" + written + "”");
    }
    if (!prefix) {
      return new Term(words);
    }
    String last = words.getLast();
    if (last.length() < FEWEST_BEFORE_STAR) {
      throw new IllegalArgumentException("a star needs three letters before it: “" + written + "”");
    }
    List<String> parts = new ArrayList<>(words);
    parts.set(parts.size() - 1, last + "*");
    return new Term(List.copyOf(parts));
  }

  /** How many tokens it takes at {@code at}; 0 if it doesn't stand there. */
  int at(List<Token> tokens, int at) {
    if (at + parts.size() > tokens.size()) {
      return 0;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!fits(parts.get(i), tokens.get(at + i))) {
        return 0;
      }
    }
    return parts.size();
  }

  private static boolean isMark(String word) {
    return word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0));
  }

  private static boolean fits(String part, Token token) {
    if (part.endsWith("*")) {
      return token.word().startsWith(part.substring(0, part.length() - 1));
    }
    return token.word().equals(part) || token.bare().equals(part);
  }
}
