package org.onrecord.compare;

/** Takes the regular endings off English words, so that those of one kin are one. */
final class Stem {
  private static final int SHORTEST = 3;
  private static final String VOWELS = "aeiouy";

  private Stem() {}

  /** What is left of a word in lower case. */
  static String of(String word) {
    String stem = withoutEnding(word, "ies", "y");
    if (stem.equals(word)) {
      boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
      stem = plural ? withoutEnding(word, "s", "") : word;
    }
    for (String ending : new String[] {"ing", "ed", "ment", "ly", "er"}) {
      String shorter = withoutEnding(stem, ending, "");
      if (!shorter.equals(stem) && hasVowel(shorter)) {
        stem = single(shorter);
        break;
      }
    }
    return stem.length() > SHORTEST && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String withoutEnding(String word, String ending, String instead) {
    int rest = word.length() - ending.length();
    return word.endsWith(ending) && rest >= SHORTEST ? word.substring(0, rest) + instead : word;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
  }

  /** “stopp” is “stop”; “fall” and “miss” are themselves. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    char letter = stem.charAt(last);
    boolean doubled = last > 2 && letter == stem.charAt(last - 1) && "lsz".indexOf(letter) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
