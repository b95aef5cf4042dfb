package org.onrecord.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/**
 * A name as Latin letters write it, brought to one form in which each sound has one letter. Two
 * spellings are alike when they have the same sounds, or sounds that transliterations take for each
 * other. The shorter the names, the fewer sounds do so: too many short names differ by one. Names
 * of one or two sounds are alike only if all their letters but the accents and a last y or i agree.
 *
 * @param folded the letters without accents, lower case
 * @param sounds the form
 */
record Spelling(String folded, String sounds) {
  private static final int SHORT = 3;
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’‘ʼʻʿʾ`]+");
  private static final Pattern OF = Pattern.compile("['’]s$");
  private static final Pattern LAST_Y = Pattern.compile("y$");
  private static final Map<String, String> ACCENTS = accents();
  private static final List<Rule> RULES = rules();
  private static final Map<String, Integer> PAIRS = pairs();

  /** One step on the way to the form. */
  private record Rule(Pattern pattern, String form) {}

  /** Whether a word is written in Latin letters alone. */
  static boolean isLatin(String word) {
    return LATIN.matcher(word).matches();
  }

  /** The spelling of a word in Latin letters. */
  static Spelling of(String word) {
    String bare = OF.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    String sounds = letters(accented(bare));
    for (Rule rule : RULES) {
      sounds = rule.pattern().matcher(sounds).replaceAll(rule.form());
    }
    return new Spelling(letters(bare), sounds);
  }

  /** Whether both may be the same name. */
  boolean isLike(Spelling other) {
    if (sounds.length() != other.sounds.length()) {
      return false;
    }
    if (sounds.length() < SHORT) {
      return lastAsI().equals(other.lastAsI());
    }
    int letters = Math.min(folded.length(), other.folded.length());
    for (int i = 0; i < sounds.length(); i++) {
      char one = sounds.charAt(i);
      char two = other.sounds.charAt(i);
      if (one != two && PAIRS.getOrDefault("" + one + two, Integer.MAX_VALUE) > letters) {
        return false;
      }
    }
    return true;
  }

  private String lastAsI() {
    return LAST_Y.matcher(folded).replaceFirst("i");
  }

  private static String letters(String word) {
    return Folding.fold(word).replace("'", "");
  }

  private static String accented(String word) {
    StringBuilder plain = new StringBuilder();
    for (char letter : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      plain.append(ACCENTS.getOrDefault(String.valueOf(letter), String.valueOf(letter)));
    }
    return plain.toString();
  }

  private static Map<String, String> accents() {
    Map<String, String> accents = new HashMap<>();
    for (String line : WordList.lines(Spelling.class, "latin-accents.txt")) {
      String[] parts = line.split(" ", -1);
      accents.put(parts[0], parts[1]);
    }
    return Map.copyOf(accents);
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (String line : WordList.lines(Spelling.class, "latin-writings.txt")) {
      String[] parts = line.split(" => ", -1);
      rules.add(new Rule(Pattern.compile(parts[0]), parts[1]));
    }
    return List.copyOf(rules);
  }

  private static Map<String, Integer> pairs() {
    Map<String, Integer> pairs = new HashMap<>();
    for (String line : WordList.lines(Spelling.class, "latin-pairs.txt")) {
      String[] parts = line.split(" ", -1);
      int from = Integer.parseInt(parts[2]);
      pairs.put(parts[0] + parts[1], from);
      pairs.put(parts[1] + parts[0], from);
    }
    return Map.copyOf(pairs);
  }
}
