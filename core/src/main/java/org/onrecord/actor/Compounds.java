package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Cuts names of two that a hyphen joins: "the Norland-Kestria talks", "the US-North Korea line".
 */
final class Compounds {
  private Compounds() {}

  /** The tokens of a sentence, those of two names cut in three. */
  static List<Token> cut(String text, Span sentence) {
    List<Token> tokens = Token.cut(text, sentence);
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int hyphen = isName(tokens.subList(i, i + 1)) ? -1 : hyphen(token);
      List<Token> parts = hyphen < 0 ? List.of() : parts(text, token, hyphen);
      if (!parts.isEmpty() && areNames(parts, tokens.subList(i + 1, tokens.size()))) {
        all.addAll(parts);
      } else {
        all.add(token);
      }
    }
    return all;
  }

  /** Where the only hyphen of a token is, with a capital after it; -1 if it has none. */
  private static int hyphen(Token token) {
    String word = token.text();
    int at = word.indexOf('-');
    boolean only = at > 0 && word.indexOf('-', at + 1) < 0 && at + 1 < word.length();
    return only && token.isCapitalized() && Character.isUpperCase(word.charAt(at + 1)) ? at : -1;
  }

  private static List<Token> parts(String text, Token token, int hyphen) {
    int start = token.span().start();
    int at = start + hyphen;
    List<Token> parts = new ArrayList<>(Token.cut(text, new Span(start, at)));
    parts.addAll(Token.cut(text, new Span(at, at + 1)));
    parts.addAll(Token.cut(text, new Span(at + 1, token.span().end())));
    return parts.size() == 3 ? parts : List.of();
  }

  private static boolean areNames(List<Token> parts, List<Token> rest) {
    List<Token> after = new ArrayList<>(List.of(parts.getLast()));
    after.addAll(rest.subList(0, Math.min(2, rest.size())));
    return isName(parts.subList(0, 1)) && isName(after);
  }

  /** Whether a state, a capital, a seat or a body begins here. */
  private static boolean isName(List<Token> tokens) {
    return Registry.standard()
        .longest(tokens, 0)
        .map(hit -> hit.value().kind())
        .filter(kind -> kind != Entry.Kind.DEMONYM && kind != Entry.Kind.PLACE)
        .isPresent();
  }
}
