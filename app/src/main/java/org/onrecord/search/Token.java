package org.onrecord.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.onrecord.text.Span;

/**
 * A word as Unicode divides text into words (UAX 29), emoji among them.
 *
 * @param word as it is written
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends
 */
record Token(String word, int start, int end) {
  /** The words of a text. */
  static List<Token> of(String text) {
    return of(text, 0, text.length());
  }

  /** The words of a stretch of a text, placed in the whole. */
  static List<Token> in(String text, Span span) {
    return of(text, span.start(), span.end());
  }

  private static List<Token> of(String text, int from, int end) {
    List<Token> tokens = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text.substring(from, end)));
      CharTermAttribute word = tokenizer.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens.add(
            new Token(word.toString(), from + place.startOffset(), from + place.endOffset()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can't be read", e);
    }
    return tokens;
  }
}
