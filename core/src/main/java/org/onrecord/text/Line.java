package org.onrecord.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A paragraph as a page shows it: how long it is, how it ends, whether it looks like a title.
 *
 * @param span where it stands
 * @param text its words
 * @param words how many they are
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, String text, int words, boolean afterBlank) {
  private static final int TITLE_WORDS = 20;
  private static final int TITLE_LENGTH = 160;
  private static final int CONTENT_WORD = 4;
  private static final int KEY_LENGTH = 300;
  private static final String CLOSERS = "\"”’'»)]";
  private static final String OPENERS = "\"“‘«";
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*•·▪‣●◦]|\\d{1,2}[.)])\\s{1,4}(?=\\S)");
  private static final Pattern ABBREVIATION_AT_END =
      Pattern.compile("(?<![\\p{L}.])(?:\\p{Lu}\\.){2,5}$");

  /** The line at {@code span}; {@code previousEnd} is where the line before it ends, or 0. */
  static Line of(String text, Span span, int previousEnd) {
    String words = span.in(text);
    boolean afterBlank = previousEnd == 0 || breaks(text, previousEnd, span.start()) > 1;
    return new Line(span, words, countWords(words), afterBlank);
  }

  private static int breaks(String text, int from, int to) {
    int breaks = 0;
    for (int at = from; at < to; at++) {
      boolean carriageReturnOfPair =
          text.charAt(at) == '\r' && at + 1 < to && text.charAt(at + 1) == '\n';
      if (Paragraphs.isLineBreak(text.charAt(at)) && !carriageReturnOfPair) {
        breaks++;
      }
    }
    return breaks;
  }

  private static int countWords(String text) {
    int count = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean space = Paragraphs.isBlank(text.charAt(at));
      if (!space && !inside) {
        count++;
      }
      inside = !space;
    }
    return count;
  }

  /** Whether it is an entry of a list. */
  boolean isBulleted() {
    return BULLET.matcher(text).lookingAt();
  }

  /** Whether its last sentence is finished; "in the U.S." may be or not and counts as open. */
  boolean endsSentence() {
    char last = lastMark();
    return last == '!'
        || last == '?'
        || last == '…'
        || last == '؟'
        || (last == '.' && !endsInAbbreviation());
  }

  /** Whether something is announced: it ends in a colon. */
  boolean announces() {
    return lastMark() == ':';
  }

  /** The last mark or letter before the quotation marks and brackets that close it. */
  char lastMark() {
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  private boolean endsInAbbreviation() {
    int from = Math.max(0, text.length() - 12);
    return ABBREVIATION_AT_END.matcher(text.substring(from)).find();
  }

  /** Whether it could be a title: short, with letters, and not a finished sentence. */
  boolean isTitleLike() {
    if (words > TITLE_WORDS || text.length() > TITLE_LENGTH || !hasLetter() || announces()) {
      return false;
    }
    char last = lastMark();
    boolean asks = last == '?' || last == '!';
    return asks ? isTitleCase() : last != ',' && last != ';' && !endsSentence();
  }

  /** Whether its longer words are written with capitals, as some outlets write titles. */
  boolean isTitleCase() {
    int content = 0;
    int capital = 0;
    for (String word : text.split("[\\s\\u00A0]+", TITLE_WORDS + 1)) {
      if (word.length() >= CONTENT_WORD) {
        content++;
        capital += isCapital(word) ? 1 : 0;
      }
    }
    return words >= 3 && content > 0 && capital * 5 >= content * 4;
  }

  /** Whether every word, however short, is written with a capital, as link lists are. */
  boolean isAllCapitalized() {
    for (String word : withoutBullet().split("[\\s\\u00A0]+", TITLE_WORDS + 1)) {
      if (!isCapital(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String word) {
    int at = 0;
    while (at < word.length() - 1 && !Character.isLetterOrDigit(word.codePointAt(at))) {
      at++;
    }
    int first = word.isEmpty() ? ' ' : word.codePointAt(at);
    return !Character.isLowerCase(first);
  }

  /** Whether all of it stands in quotation marks. */
  boolean isQuoted() {
    return OPENERS.indexOf(text.charAt(0)) >= 0
        && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean hasLetter() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private String withoutBullet() {
    return BULLET.matcher(text).replaceFirst("");
  }

  /** Its letters and digits in lower case: equal for two lines that say the same. */
  String key() {
    return key(withoutBullet());
  }

  static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints()
        .limit(KEY_LENGTH)
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
