package org.onrecord.actor;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.text.Span;

/** What stands before and after words in their sentence. */
final class SentenceTokens {
  private static final int APPOSITION_TOKENS = 40;
  private static final int BODY_TOKENS = 24;

  private final NavigableMap<Integer, List<Token>> sentenceAt = new TreeMap<>();

  SentenceTokens(List<List<Token>> sentences) {
    sentences.stream()
        .filter(tokens -> !tokens.isEmpty())
        .forEach(tokens -> sentenceAt.put(tokens.getFirst().span().start(), tokens));
  }

  /** The tokens before a span in its sentence, as many as a body's name and a title may have. */
  List<Token> before(Span span) {
    List<Token> tokens = around(span);
    int to = firstFrom(tokens, span.start());
    return tokens.subList(Math.max(0, to - BODY_TOKENS), to);
  }

  /** The tokens after a span in its sentence, as many as an apposition may have. */
  List<Token> after(Span span) {
    List<Token> tokens = around(span);
    int at = firstFrom(tokens, span.end());
    return tokens.subList(at, Math.min(tokens.size(), at + APPOSITION_TOKENS));
  }

  private List<Token> around(Span span) {
    Map.Entry<Integer, List<Token>> entry = sentenceAt.floorEntry(span.start());
    return entry == null ? List.of() : entry.getValue();
  }

  private static int firstFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
