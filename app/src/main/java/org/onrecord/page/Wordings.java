package org.onrecord.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares texts by the words in them, whatever their case and order. */
final class Wordings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Wordings() {}

  /** How often each word stands in {@code text}. */
  static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      bag.merge(matcher.group(), 1, Integer::sum);
    }
    return bag;
  }

  /** How alike two texts are: F1 of their bags of words, 0 to 1; two without words are not. */
  static double likeness(String one, String other) {
    Map<String, Integer> first = bag(one);
    Map<String, Integer> second = bag(other);
    int shared = shared(first, second);
    int all = size(first) + size(second);
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  /** The share of the words of {@code part} that stand in {@code whole}, 0 to 1. */
  static double share(String part, Map<String, Integer> whole) {
    Map<String, Integer> bag = bag(part);
    int size = size(bag);
    return size == 0 ? 0 : (double) shared(bag, whole) / size;
  }

  private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : one.entrySet()) {
      shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The letters and digits of {@code text} in lower case. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The text without zero characters, and with U+FFFD for halves of characters. */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .filter(point -> point != 0)
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
