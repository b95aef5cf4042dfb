package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences by its end marks, minding abbreviations, initials and quotation
 * marks. Word lists: {@code abbreviations.txt} and {@code sentence-starters.txt}.
 */
public final class Sentences {
  private static final String CLOSERS = "\"”’'»)]";
  private static final String OPENERS = "\"“‘'«([—–-";
  private static final Set<String> ABBREVIATIONS = WordList.load("abbreviations.txt");
  private static final Set<String> STARTERS = WordList.load("sentence-starters.txt");

  private Sentences() {}

  /** The sentences of one paragraph of {@code text}, in order, without the white space between. */
  public static List<Span> of(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int at = start; at < paragraph.end(); at++) {
      if (!isEndMark(text.charAt(at))) {
        continue;
      }
      int end = at + 1;
      while (end < paragraph.end()
          && (isEndMark(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      int next = skipSpace(text, end, paragraph.end());
      if (next > end && next < paragraph.end() && isBoundary(text, at, next)) {
        sentences.add(new Span(start, end));
        start = next;
      }
      at = end - 1;
    }
    sentences.add(new Span(start, paragraph.end()));
    return List.copyOf(sentences);
  }

  private static boolean isEndMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '؟';
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isBoundary(String text, int mark, int next) {
    int first = text.codePointAt(next);
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || OPENERS.indexOf(first) >= 0
            || (Character.isLetter(first) && !Character.isLowerCase(first));
    if (!opens) {
      return false;
    }
    return text.charAt(mark) != '.' || !isAbbreviation(text, mark, next);
  }

  /**
   * Whether the full stop at {@code stop} only shortens the word before it, and ends no sentence:
   * "Capt. Lind".
   */
  public static boolean isAbbreviation(String text, int stop) {
    int next = skipSpace(text, stop + 1, text.length());
    return next > stop + 1 && next < text.length() && isAbbreviation(text, stop, next);
  }

  private static boolean isAbbreviation(String text, int stop, int next) {
    String before = wordBefore(text, stop);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    boolean dotted = before.indexOf('.') >= 0;
    String word = asListed(before);
    if (initial || dotted || ABBREVIATIONS.contains(word + " The")) {
      return !STARTERS.contains(wordAfter(text, next));
    }
    boolean numbers =
        Character.isDigit(text.codePointAt(next)) && ABBREVIATIONS.contains(word + " 0");
    return numbers || ABBREVIATIONS.contains(word);
  }

  /** The word as the list has it: one in capitals throughout is a capitalized one. */
  private static String asListed(String word) {
    boolean capitals = word.chars().noneMatch(Character::isLowerCase);
    return capitals && !word.isEmpty()
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  private static String wordBefore(String text, int mark) {
    int start = mark;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, mark);
  }

  private static String wordAfter(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
