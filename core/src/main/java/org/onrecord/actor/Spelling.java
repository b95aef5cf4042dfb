package org.onrecord.actor;

/** How far two spellings are apart. */
final class Spelling {
  private static final int LONGEST = 40;

  private Spelling() {}

  /**
   * How many letters have to be added, left out or changed (Levenshtein); large where a word is
   * longer than 40 letters.
   */
  static int distance(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return LONGEST;
    }
    int[] before = new int[other.length() + 1];
    for (int i = 0; i < before.length; i++) {
      before[i] = i;
    }
    for (int i = 0; i < one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i + 1;
      for (int j = 0; j < other.length(); j++) {
        int change = before[j] + (one.charAt(i) == other.charAt(j) ? 0 : 1);
        now[j + 1] = Math.min(change, Math.min(now[j], before[j + 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
