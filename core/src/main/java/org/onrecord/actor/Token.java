package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word or a mark.
 *
 * @param span where it stands in the text
 * @param text as it is written
 * @param key folded for looking up: lower case, without accents
 */
record Token(Span span, String text, String key) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i:Lt|Maj|Brig)\\.\\s(?i:Gen|Col)\\."
              + "|(?i:"
              + Shortened.alternatives()
              + ")\\."
              + "|\\p{N}{1,3}(?:,\\p{N}{3})+(?!\\p{N})"
              + "|(?i:ex|then)[-‑](?=\\p{L})"
              + "|(?:\\p{L}\\.){2,}(?:[-‑]\\p{Ll}+)?|\\p{Lu}\\.(?=\\s\\p{Lu})"
              + "|['’][sS](?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+"
              + "(?:(?:[-‑&](?!(?:\\p{L}\\.){2})|['’](?![sS](?![\\p{L}\\p{N}])))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+"
              + "|[^\\s]");

  /** The article of an Arabic name: "al-Masri". */
  private static final Pattern ARTICLE = Pattern.compile("\\p{Ll}{2,3}-\\p{Lu}");

  /** What somebody else does for somebody: "Norse-backed". */
  private static final Pattern BACKED =
      Pattern.compile(
          "\\p{L}[\\p{L}.]*[-‑](?:led|backed|based|born|owned|run|held|controlled|aligned|allied"
              + "|sponsored|supported|funded|trained|brokered|mediated|occupied)");

  /** The tokens of a stretch of {@code text}, in order. */
  static List<Token> cut(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(stretch.start(), stretch.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, matcher.group(), Folding.plain(matcher.group())));
    }
    return List.copyOf(tokens);
  }

  /** Whether it is a word whose first letter is a capital, or of a script that has none. */
  boolean isCapitalized() {
    if (isBacked()) {
      return false;
    }
    int first = text.codePointAt(ARTICLE.matcher(text).lookingAt() ? text.indexOf('-') + 1 : 0);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  /** Whether it is an adjective that says who leads, pays or helps: "Norse-led". */
  boolean isBacked() {
    return BACKED.matcher(text).matches();
  }

  /** Whether it is a word of capitals throughout, of at least two. */
  boolean isAllCapitals() {
    return text.length() > 1
        && Character.isUpperCase(text.codePointAt(0))
        && text.chars().noneMatch(Character::isLowerCase);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isPossessive() {
    return key.equals("'s") || isAfterPlural();
  }

  /** Whether it is the mark alone, as in "dockers' union". */
  boolean isAfterPlural() {
    return text.equals("’") || text.equals("'");
  }
}
