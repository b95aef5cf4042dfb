package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * The words and marks of a text, in order: a run of letters, numbers and underscores is one, any
 * other character but white space is one. A combining mark is thus a token of its own: the figures
 * must be those of {@code score_attribution.py}, whose language has it so, and Java's own {@code
 * \w} and {@code \s} differ.
 */
final class Tokens {
  private static final String LETTERS = "\\p{L}\\p{N}";
  private static final String SPACES = "\\p{IsWhite_Space}\\x1C-\\x1F";
  private static final Pattern TOKEN =
      Pattern.compile("[" + LETTERS + "_]+|[^" + LETTERS + "_" + SPACES + "]");
  private static final Pattern WORD_START = Pattern.compile("[" + LETTERS + "]");
  private static final Pattern BLANK = Pattern.compile("[" + SPACES + "]*");
  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("(?<=[.!?])[\"”’)]*[" + SPACES + "]+(?=[\"“‘(A-Z])|\\n+");

  private final List<Span> spans;
  private final BitSet sentenceStarts;
  private final BitSet marks;

  private Tokens(List<Span> spans, BitSet sentenceStarts, BitSet marks) {
    this.spans = spans;
    this.sentenceStarts = sentenceStarts;
    this.marks = marks;
  }

  static Tokens of(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      spans.add(new Span(token.start(), token.end()));
    }
    BitSet marks = new BitSet();
    Matcher word = WORD_START.matcher(text);
    for (int i = 0; i < spans.size(); i++) {
      marks.set(i, !word.region(spans.get(i).start(), spans.get(i).end()).lookingAt());
    }
    return new Tokens(List.copyOf(spans), sentenceStarts(text, spans), marks);
  }

  private static BitSet sentenceStarts(String text, List<Span> spans) {
    BitSet starts = new BitSet();
    if (!spans.isEmpty()) {
      starts.set(0);
    }
    Matcher pause = SENTENCE_BREAK.matcher(text);
    while (pause.find()) {
      int next = Span.firstFrom(spans, pause.end());
      if (next < spans.size()) {
        starts.set(next);
      }
    }
    return starts;
  }

  /** Whether {@code text} is empty or nothing but white space. */
  static boolean isBlank(String text) {
    return BLANK.matcher(text).matches();
  }

  int count() {
    return spans.size();
  }

  /** Whether the token at {@code index} is its sentence's first. */
  boolean startsSentence(int index) {
    return sentenceStarts.get(index);
  }

  /** The index of the first token that shares a unit with {@code place}, or of the one after it. */
  int first(Span place) {
    int after = Span.firstFrom(spans, place.start());
    return after > 0 && spans.get(after - 1).end() > place.start() ? after - 1 : after;
  }

  /** The index after the last token that shares a unit with {@code place}. */
  int end(Span place) {
    return Span.firstFrom(spans, place.end());
  }

  /** The tokens that share a unit with any of {@code places}. */
  BitSet covered(List<Span> places) {
    BitSet covered = new BitSet();
    for (Span place : places) {
      covered.set(first(place), end(place));
    }
    return covered;
  }

  /** Those of {@code tokens} that begin with a letter or number. */
  BitSet words(BitSet tokens) {
    BitSet words = (BitSet) tokens.clone();
    words.andNot(marks);
    return words;
  }
}
