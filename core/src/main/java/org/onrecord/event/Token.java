package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word or a mark.
 *
 * @param span where it stands in the text
 * @param text as it is written
 * @param key in lower case
 */
record Token(Span span, String text, String key) {
  /** A hyphen between two names: "Norland-Kestria". */
  private static final String PAIR =
      "(?<=\\b(?!Pro|Anti|Non)\\p{Lu}\\p{L}{1,14})[-‑]\\p{Lu}\\p{Ll}";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}"
              + "|['’][sS](?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+"
              + "(?:(?:(?!"
              + PAIR
              + ")[-‑&]|[.,](?=\\p{N})|['’](?![sS](?![\\p{L}\\p{N}])))"
              + "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+"
              + "|[^\\s]");

  /** The tokens of a stretch of {@code text}, in order. */
  static List<Token> cut(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(stretch.start(), stretch.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String word = matcher.group();
      tokens.add(new Token(span, word, word.toLowerCase(Locale.ROOT).replace('’', '\'')));
    }
    return List.copyOf(tokens);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  boolean isPossessive() {
    return key.equals("'s") || key.equals("'");
  }

  /** Whether it negates: "not", "never", "didn't". */
  boolean isNegation() {
    return key.equals("not") || key.equals("never") || key.equals("cannot") || key.endsWith("n't");
  }
}
