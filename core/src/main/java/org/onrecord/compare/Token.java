package org.onrecord.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Folding;
import org.onrecord.text.WordList;

/**
 * A word as it is compared.
 *
 * @param plain in lower case, without accents and possessive
 * @param gist what it comes to: its stem, or the word that stands for it and its like in {@code
 *     gist-words.tsv}; digits for a number
 * @param start where it begins in its text, in UTF-16 units
 * @param end where it ends
 */
record Token(String plain, String gist, int start, int end) {
  /** No more words of one text are compared. */
  static final int MOST = 400;

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}\\.(?:\\p{L}\\.)+|\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{N}.,]*");
  private static final Set<String> NEGATIONS =
      Set.copyOf(WordList.lines(Token.class, "negations.txt"));
  private static final Map<String, String> LIKE = likes();

  private static Map<String, String> likes() {
    Map<String, String> likes = new HashMap<>();
    for (String line : WordList.lines(Token.class, "gist-words.tsv")) {
      String[] words = line.split("\t", -1)[0].split(" ", -1);
      for (String word : words) {
        likes.put(Stem.of(word), words[0]);
      }
    }
    return Map.copyOf(likes);
  }

  /** The words of a text, in order; marks without a letter are none. */
  static List<Token> cut(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (tokens.size() < MOST && words.find()) {
      Token token = of(words.group(), words.start(), words.end());
      if (!token.gist().isEmpty()) {
        tokens.add(token);
      }
    }
    return List.copyOf(tokens);
  }

  private static Token of(String word, int start, int end) {
    if (NUMBER.matcher(word).matches()) {
      String digits =
          Normalizer.normalize(word, Normalizer.Form.NFKC)
              .replace(",", "")
              .replaceFirst("\\.0*$", "");
      return new Token(digits, digits, start, end);
    }
    boolean land = word.equals("US") || word.equals("U.S.");
    String plain = Folding.plain(word).replace(".", "");
    if (plain.endsWith("'s")) {
      plain = plain.substring(0, plain.length() - 2);
    }
    String stem = Stem.of(plain);
    return new Token(plain, land ? "usa" : LIKE.getOrDefault(stem, stem), start, end);
  }

  /** Whether it turns round what is said. */
  boolean negates() {
    return NEGATIONS.contains(plain) || plain.endsWith("n't");
  }

  /** Whether it is a number, in digits or as a word that {@code gist-words.tsv} has. */
  boolean isNumber() {
    return Character.isDigit(gist.codePointAt(0));
  }

  /** How much it tells. */
  double weight() {
    return isNumber() ? 1 : Rarity.of(plain);
  }
}
