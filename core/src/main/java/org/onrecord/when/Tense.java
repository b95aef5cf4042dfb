package org.onrecord.when;

/** Tells from the words near an expression whether it means what was or what is to come. */
final class Tense {
  private static final int REACH = 12;

  /** So many words may stand before an expression with which a sentence opens. */
  private static final int OPENING = 3;

  private Tense() {}

  /**
   * Whether a day without more is to come: the nearest verb before it decides, and the one after it
   * where a sentence opens with it.
   */
  static boolean isFuture(Tokens tokens, int at) {
    if (tokens.is(at - 1, "by", "until", "till")) {
      return !isPastAfter(tokens, at);
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (isToCome(tokens, i)) {
        return true;
      }
      if (isPast(tokens, i)) {
        return false;
      }
    }
    for (int i = at + 1; at < OPENING && i < at + REACH && !tokens.isEnd(i); i++) {
      if (isToCome(tokens, i)) {
        return true;
      }
      if (isPast(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** "It fell in 2019, but has been shaken by clashes that began May 6": not of the other year. */
  static boolean isOfNow(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !tokens.isEnd(i); i--) {
      if (tokens.word(i).isEmpty() || tokens.word(i).matches("\\d{4}")) {
        return false;
      }
      if (tokens.is(i, "has", "have")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPastAfter(Tokens tokens, int at) {
    for (int i = at + 1; i < at + REACH && !tokens.isEnd(i); i++) {
      if (isToCome(tokens, i)) {
        return false;
      }
      if (tokens.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToCome(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean going = tokens.is(at, "going") && tokens.is(at + 1, "to");
    boolean noun =
        tokens.is(at, "plan", "plans", "hope")
            && tokens.is(at - 1, "the", "a", "its", "his", "her", "their", "this", "that");
    boolean there =
        tokens.is(at, "there")
            && (tokens.is(at + 1, "is", "are")
                || (tokens.is(at + 1, "'", "’") && tokens.is(at + 2, "s")));
    return going || there || (!noun && DateWords.FUTURE.contains(word)) || word.endsWith("'ll");
  }

  private static boolean isPast(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean ended = word.length() > 3 && word.endsWith("ed") && !tokens.is(at - 1, "be", "the");
    return ended || DateWords.PAST.contains(word);
  }
}
