package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * One paragraph as tokens, with its sentences. A quotation is one token, whatever stands in it; a
 * sentence that begins inside a quotation is no sentence here.
 */
final class Passage {
  private static final String INSIDE_WORDS = "'’-.,&";

  private final String text;
  private final List<Token> tokens;
  private final BitSet dates;

  /** For each token, the index of its sentence's first token. */
  private final int[] starts;

  /** For each token, the index after its sentence's last token. */
  private final int[] ends;

  private Passage(String text, List<Token> tokens, List<Span> sentences) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.dates = DateWords.in(tokens);
    this.starts = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    mark(sentences);
  }

  /** The passage of one paragraph; {@code quotes} are the parts of quotations in it, in order. */
  static Passage of(String text, Span paragraph, List<Span> quotes) {
    List<Token> tokens = new ArrayList<>();
    int at = paragraph.start();
    for (Span quote : quotes) {
      addWords(text, at, quote.start(), tokens);
      tokens.add(new Token(Token.Type.QUOTE, quote, "", false));
      at = quote.end();
    }
    addWords(text, at, paragraph.end(), tokens);
    return new Passage(text, tokens, Sentences.of(text, paragraph));
  }

  private static void addWords(String text, int from, int to, List<Token> tokens) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      int end = Math.min(to, at + Character.charCount(c));
      if (Character.isLetterOrDigit(c)) {
        end = wordEnd(text, end, to);
        String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        tokens.add(new Token(Token.Type.WORD, new Span(at, end), word, Character.isUpperCase(c)));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        String mark = text.substring(at, end);
        tokens.add(new Token(Token.Type.MARK, new Span(at, end), mark, false));
      }
      at = end;
    }
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to) {
      char c = text.charAt(end);
      boolean inner =
          INSIDE_WORDS.indexOf(c) >= 0
              && end + 1 < to
              && Character.isLetterOrDigit(text.charAt(end + 1));
      if (!inner && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  private void mark(List<Span> sentences) {
    int sentence = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (sentences.get(sentence).end() <= tokens.get(i).span().start()) {
        sentence++;
      }
      boolean begins = i > 0 && sentences.get(sentence).start() >= tokens.get(i - 1).span().end();
      start = begins && start < i && isAfterBoundary(i, sentences, sentence) ? i : start;
      starts[i] = start;
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean last = i == tokens.size() - 1 || starts[i + 1] != starts[i];
      ends[i] = last ? i + 1 : ends[i + 1];
    }
  }

  private boolean isAfterBoundary(int i, List<Span> sentences, int sentence) {
    return sentences.get(sentence).start() == tokens.get(i).span().start();
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size() && tokens.get(i).type() == Token.Type.WORD;
  }

  boolean isQuote(int i) {
    return i >= 0 && i < size() && tokens.get(i).type() == Token.Type.QUOTE;
  }

  boolean isCapital(int i) {
    return isWord(i) && tokens.get(i).capital();
  }

  /** The word or mark of a token; empty for a quotation and outside the passage. */
  String word(int i) {
    return i >= 0 && i < size() ? tokens.get(i).word() : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean is(int i, WordClass words) {
    boolean dated = i >= 0 && dates.get(i);
    return dated ? words == WordClass.TIME : words.has(word(i));
  }

  /** The index of the first token of the sentence that token {@code i} is in. */
  int sentenceStart(int i) {
    return starts[i];
  }

  /** The index after the last token of the sentence that token {@code i} is in. */
  int sentenceEnd(int i) {
    return ends[i];
  }

  Span span(Run run) {
    return new Span(tokens.get(run.from()).span().start(), tokens.get(run.to() - 1).span().end());
  }

  /** Whether a quotation ends as one does that a cue follows: "…,” or "…?”. */
  boolean endsOpenly(int quote) {
    return ",?!-—–…".indexOf(lastQuoted(quote)) >= 0;
  }

  /** Whether a quotation ends as a sentence does. */
  boolean endsSentence(int quote) {
    return ".?!…-—–".indexOf(lastQuoted(quote)) >= 0;
  }

  private char lastQuoted(int quote) {
    Span span = tokens.get(quote).span();
    int at = span.end() - 1;
    while (at > span.start() && "\"'”’»“`".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  /** Whether a quotation begins with a capital letter and has at least this many words. */
  boolean isUtterance(int quote, int words) {
    String quoted = tokens.get(quote).span().in(text).replaceFirst("^[^\\p{L}\\p{N}]+", "");
    boolean capital = !quoted.isEmpty() && !Character.isLowerCase(quoted.codePointAt(0));
    return capital && quoted.split("\\s+", words + 1).length >= words;
  }
}
