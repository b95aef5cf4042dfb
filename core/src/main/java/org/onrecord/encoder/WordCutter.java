package org.onrecord.encoder;

import java.text.Normalizer;
import java.util.List;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Cuts a text into words and pieces as BERT's uncased models expect, keeping every place. */
final class WordCutter {
  private static final int ASCII = 128;

  private final Vocabulary vocabulary;
  private final String text;
  private final Words.Builder words = new Words.Builder();
  private final StringBuilder folded = new StringBuilder();

  /** Where the word that is being read begins and ends; it has begun if anything is folded. */
  private int start;

  private int end;

  private WordCutter(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
  }

  /** The words of these paragraphs; what stands between them is not read. */
  static Words cut(Vocabulary vocabulary, String text, List<Span> paragraphs) {
    WordCutter cutter = new WordCutter(vocabulary, text);
    for (Span paragraph : paragraphs) {
      cutter.read(paragraph);
      cutter.endWord();
    }
    return cutter.words.build();
  }

  private void read(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isSpace(c)) {
        endWord();
      } else if (isIdeograph(c)) {
        endWord();
        take(c, at, next);
        endWord();
      } else if (c < ASCII && c > ' ') {
        take(Character.toLowerCase(c), at, next);
      } else if (!isDropped(c)) {
        fold(c, at, next);
      }
      at = next;
    }
  }

  /** Decomposes a character, leaves marks out, takes the rest in lower case. */
  private void fold(int c, int from, int to) {
    String whole = Character.toString(c);
    String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
    int at = 0;
    while (at < parts.length()) {
      int part = parts.codePointAt(at);
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        take(Character.toLowerCase(part), from, to);
      }
      at += Character.charCount(part);
    }
  }

  private void take(int c, int from, int to) {
    boolean mark = isPunctuation(c);
    if (mark) {
      endWord();
    }
    if (folded.isEmpty()) {
      start = from;
    }
    folded.appendCodePoint(c);
    end = to;
    if (mark) {
      endWord();
    }
  }

  private void endWord() {
    if (folded.isEmpty()) {
      return;
    }
    boolean beginsLine = words.isEmpty() || hasLineBreak(words.end(), start);
    words.word(new Span(start, end), WordShape.of(text, start, end, beginsLine));
    vocabulary.cut(folded.toString(), words);
    folded.setLength(0);
  }

  private boolean hasLineBreak(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Paragraphs.isLineBreak(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ASCII && Character.isSpaceChar(c));
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < ASCII) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Chinese characters stand alone; the ranges are BERT's. */
  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
