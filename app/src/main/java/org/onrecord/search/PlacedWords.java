package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.onrecord.text.Span;

/**
 * Words with the places of the article's text in which they stand, so that what is found can be
 * marked there without looking again. Stretches that don't follow each other are no phrase.
 */
final class PlacedWords {
  private static final int GAP = 100;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();

  private PlacedWords() {}

  /** The words of some stretches of a text, each once and in the text's order. */
  static PlacedWords of(String text, List<Span> spans) {
    PlacedWords words = new PlacedWords();
    int end = 0;
    for (Span span : spans.stream().sorted().toList()) {
      int start = Math.max(span.start(), end);
      if (start < span.end()) {
        words.add(text, new Span(start, span.end()));
        end = span.end();
      }
    }
    return words;
  }

  private void add(String text, Span span) {
    int step = 1;
    if (!tokens.isEmpty()) {
      String between = text.substring(tokens.getLast().end(), span.start());
      step = Token.of(between).isEmpty() ? 1 : GAP;
    }
    for (Token token : Token.in(text, span)) {
      positions.add(positions.isEmpty() ? 0 : positions.getLast() + step);
      tokens.add(token);
      step = 1;
    }
  }

  /**
   * The words in the form that {@code form} gives them; those for which it is empty are left out.
   */
  TokenStream stream(UnaryOperator<String> form) {
    return new Stream(form);
  }

  /** Hands the words to Lucene one by one. */
  private final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final UnaryOperator<String> form;
    private int next;
    private int position = -1;

    private Stream(UnaryOperator<String> form) {
      this.form = form;
    }

    @Override
    public boolean incrementToken() {
      while (next < tokens.size()) {
        int at = next++;
        String word = form.apply(tokens.get(at).word());
        if (!word.isEmpty()) {
          clearAttributes();
          term.append(word);
          place.setOffset(tokens.get(at).start(), tokens.get(at).end());
          step.setPositionIncrement(positions.get(at) - position);
          position = positions.get(at);
          return true;
        }
      }
      return false;
    }

    @Override
    public void reset() {
      next = 0;
      position = -1;
    }
  }
}
