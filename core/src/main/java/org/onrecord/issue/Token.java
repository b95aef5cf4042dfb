package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word or mark of a statement.
 *
 * @param word in lower case with straight apostrophes; a contraction is two tokens
 * @param span its place in the text
 * @param capital whether it begins with a capital letter
 * @param cue whether it stands in the cue rather than in the content
 */
record Token(String word, Span span, boolean capital, boolean cue) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|[.?!…;:,()—–]");
  private static final int LONGEST_WORD = 60;

  /** The tokens of a stretch of a text, in order. */
  static List<Token> of(String text, Span stretch, boolean cue) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(stretch.start(), stretch.end());
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      boolean capital = Character.isUpperCase(text.codePointAt(span.start()));
      String word = span.length() > LONGEST_WORD ? "" : words.group();
      for (String part : parts(word.toLowerCase(Locale.ROOT).replace('’', '\''))) {
        tokens.add(new Token(part, span, capital, cue));
      }
    }
    return tokens;
  }

  /** The words of a term or phrase, as tokens have them. */
  static List<String> words(String phrase) {
    return phrase.isBlank()
        ? List.of()
        : of(phrase, new Span(0, phrase.length()), false).stream().map(Token::word).toList();
  }

  /** The word without a possessive ending. */
  String bare() {
    return word.endsWith("'s")
        ? word.substring(0, word.length() - 2)
        : word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  boolean isMark() {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  private static List<String> parts(String word) {
    return switch (word) {
      case "cannot", "can't" -> List.of("can", "not");
      case "won't" -> List.of("will", "not");
      case "shan't" -> List.of("shall", "not");
      case "let's" -> List.of("let", "us");
      default -> split(word);
    };
  }

  private static List<String> split(String word) {
    if (word.endsWith("n't")) {
      return List.of(word.substring(0, word.length() - 3), "not");
    }
    int mark = word.lastIndexOf('\'');
    if (mark < 0) {
      return List.of(word);
    }
    String head = word.substring(0, mark);
    return switch (word.substring(mark)) {
      case "'ll" -> List.of(head, "will");
      case "'re" -> List.of(head, "are");
      case "'ve" -> List.of(head, "have");
      case "'m" -> List.of(head, "am");
      case "'d" -> List.of(head, "would");
      default -> List.of(word);
    };
  }
}
