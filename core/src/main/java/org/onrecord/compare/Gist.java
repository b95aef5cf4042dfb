package org.onrecord.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.attribution.Polarity;
import org.onrecord.text.Sha256;

/**
 * What a statement's words come to.
 *
 * @param tokens its words in order
 * @param weights each word's gist with how much it tells; what tells nothing is left out
 * @param numbers the numbers in it
 * @param negated those of its words that a negation stands shortly before; all where the whole is
 *     denied
 */
record Gist(
    List<Token> tokens,
    Map<String, Double> weights,
    NavigableSet<String> numbers,
    NavigableSet<String> negated) {
  /** How many words that follow each other are looked up as one. */
  static final int RUN = 5;

  private static final int WINDOW = 4;

  private static final int NEGATED = 6;
  private static final int RAREST = 10;
  private static final int KEY_DIGITS = 16;
  private static final double KEY_WEIGHT = .35;

  static Gist of(Told told) {
    List<Token> tokens = Token.cut(told.content());
    Map<String, Double> weights = new TreeMap<>();
    NavigableSet<String> numbers = new TreeSet<>();
    NavigableSet<String> negated = new TreeSet<>();
    int reach = told.polarity() == Polarity.DENIED ? Token.MOST : 0;
    for (Token token : tokens) {
      reach = token.negates() ? Math.max(reach, NEGATED) : reach - 1;
      if (reach > 0 && !token.negates()) {
        negated.add(token.gist());
      }
      if (token.weight() > 0) {
        weights.merge(token.gist(), token.weight(), Math::max);
      }
      if (token.isNumber()) {
        numbers.add(token.gist());
      }
    }
    return new Gist(tokens, weights, numbers, negated);
  }

  /** How much all its words tell. */
  double mass() {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The words that are in both, those that tell most first. */
  List<String> shared(Gist other) {
    return weights.keySet().stream()
        .filter(other.weights::containsKey)
        .sorted(
            Comparator.comparingDouble((String word) -> -weightOf(word))
                .thenComparing(word -> word))
        .toList();
  }

  private double weightOf(String word) {
    return weights.getOrDefault(word, 0.0);
  }

  /** How much the words that are in both tell. */
  double sharedMass(Gist other) {
    double mass = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      mass += Math.min(each.getValue(), other.weightOf(each.getKey()));
    }
    return mass;
  }

  /** The rarest words, by which others of the same time are looked up. */
  List<String> rarest() {
    return weights.entrySet().stream()
        .filter(each -> each.getValue() >= KEY_WEIGHT)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(RAREST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Rows of words that tell something, by which others of any time are looked up. Of those that
   * follow each other only some are taken, so that two texts which share eight words or more take
   * one in common (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003).
   */
  NavigableSet<String> runs() {
    NavigableSet<String> taken = new TreeSet<>();
    for (int i = 0; i + RUN + WINDOW - 1 <= tokens.size(); i++) {
      String least = "";
      for (int j = i; j < i + WINDOW; j++) {
        String hash = Sha256.hex(plain(tokens.subList(j, j + RUN)), KEY_DIGITS);
        least = least.isEmpty() || hash.compareTo(least) < 0 ? hash : least;
      }
      taken.add(least);
    }
    return taken;
  }

  private static String plain(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::plain).toList());
  }

  /** A key of one speaker's words. */
  static String key(String speaker, String words) {
    return Sha256.hex(speaker + "|" + words, KEY_DIGITS);
  }
}
