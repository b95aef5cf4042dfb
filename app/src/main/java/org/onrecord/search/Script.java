package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/**
 * A name as the Arabic script writes it: without short vowels, and with letters that are a vowel
 * here and a consonant there. It is like every Latin spelling that its letters can be read as.
 *
 * @param folded the letters in one form each
 * @param readings what the spelling's sounds may be
 */
record Script(String folded, Pattern readings) {
  private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}\\p{M}\\p{Cf}]+");
  private static final String VOWEL = "[aeiou]?";

  /** No name is longer; the readings of more letters would be too many to try. */
  private static final int LONGEST = 24;

  /** A letter h that is not spoken, before the join that keeps a suffix apart. */
  private static final Pattern SILENT = Pattern.compile("[هة]\\u200C");

  /** The article, which Latin letters write apart. */
  private static final Pattern ARTICLE = Pattern.compile("^ال(?=....*)");

  private static final List<Rule> RULES = rules();

  /** How a stretch of letters is read, from so many letters of the whole word on. */
  private record Rule(Pattern letters, int from, String form) {}

  /** Whether a word is written in the Arabic script alone. */
  static boolean isArabic(String word) {
    return ARABIC.matcher(word).matches();
  }

  /** The name that a word writes; its article, if it has one, is left away. */
  static Script of(String word) {
    String letters = Folding.fold(SILENT.matcher(word).replaceAll(""));
    String bare = ARTICLE.matcher(letters).replaceFirst("");
    return new Script(letters, Pattern.compile(reading(bare)));
  }

  /** Whether these letters can be read as that spelling. */
  boolean isLike(Spelling spelling) {
    return folded.length() <= LONGEST && readings.matcher(spelling.sounds()).matches();
  }

  private static String reading(String word) {
    StringBuilder reading = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      at = read(word, at, reading);
    }
    return reading.toString();
  }

  /** Reads the letters at a place and says where the next begin. */
  private static int read(String word, int at, StringBuilder reading) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.letters().matcher(word).region(at, word.length());
      matcher.useAnchoringBounds(false);
      if (word.length() >= rule.from() && matcher.lookingAt()) {
        String vowel = matcher.end() == word.length() ? "" : VOWEL;
        reading.append(rule.form().replace("~", vowel));
        return matcher.end();
      }
    }
    return at + 1;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (String line : WordList.lines(Script.class, "script-letters.txt")) {
      String[] parts = line.split(" ", -1);
      int from = parts.length > 2 ? Integer.parseInt(parts[1]) : 1;
      rules.add(new Rule(Pattern.compile(parts[0]), from, parts[parts.length - 1]));
    }
    return List.copyOf(rules);
  }
}
