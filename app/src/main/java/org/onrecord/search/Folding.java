package org.onrecord.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/**
 * Makes words comparable: lower case, without accents and vowel signs, one form of each Arabic or
 * Persian letter, Western digits, straight apostrophes, nothing invisible.
 */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640\\u02BE\\u02BF]+");
  private static final Map<Integer, String> LETTERS = letters();

  private Folding() {}

  /** The folded form of {@code word}; empty if nothing of it is left. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(apart).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    bare.codePoints().forEach(letter -> append(folded, letter));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int letter) {
    String other = LETTERS.get(letter);
    if (other != null) {
      folded.append(other);
    } else if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
      folded.append(Character.digit(letter, 10));
    } else {
      folded.appendCodePoint(letter);
    }
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter < 128);
  }

  private static Map<Integer, String> letters() {
    Map<Integer, String> letters = new HashMap<>();
    for (String line : WordList.lines(Folding.class, "letters.txt")) {
      String[] parts = line.split(" ", -1);
      letters.put(parts[0].codePointAt(0), parts[1]);
    }
    return Map.copyOf(letters);
  }
}
