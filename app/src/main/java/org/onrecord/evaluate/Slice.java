package org.onrecord.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;

/** A sort of a person's attributions, measured apart; in the order in which they are printed. */
public enum Slice {
  /** At least nine tenths of the content stand in quotation marks. */
  DIRECT,
  /** No quotation mark in the content. */
  INDIRECT,
  /** A quotation mark in the content, but less than nine tenths quoted. */
  MIXED,
  /** The text names no source. */
  NO_SOURCE,
  /** The source is a pronoun and nothing else. */
  PRONOUN_SOURCE,
  /** The content stands in pieces with words between them. */
  SPLIT_CONTENT;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "you", "who", "which", "his", "her", "their", "him",
          "them");

  private static final String OPENING = "“\"";
  private static final String CLOSING = "”\"";
  private static final double MOST = 0.9;

  /** Its name as printed: {@code no source}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The sorts to which {@code attribution} belongs: one by its form, others beside. */
  static Set<Slice> of(String text, RoleSpans attribution) {
    List<Span> content = attribution.content();
    Set<Slice> slices = EnumSet.of(form(String.join("", words(text, content))));
    String source = String.join(" ", words(text, attribution.source())).toLowerCase(Locale.ROOT);
    if (source.isEmpty()) {
      slices.add(NO_SOURCE);
    }
    if (PRONOUNS.contains(source)) {
      slices.add(PRONOUN_SOURCE);
    }
    if (isSplit(text, content)) {
      slices.add(SPLIT_CONTENT);
    }
    return slices;
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }

  private static Slice form(String content) {
    if (quotedCodePoints(content) >= MOST * content.codePointCount(0, content.length())) {
      return DIRECT;
    }
    boolean quotes = content.chars().anyMatch(c -> c == '“' || c == '”' || c == '"');
    return quotes ? MIXED : INDIRECT;
  }

  private static int quotedCodePoints(String content) {
    int quoted = 0;
    int open = indexOfAny(content, OPENING, 0);
    int close = indexOfAny(content, CLOSING, open + 1);
    while (open < content.length() && close < content.length()) {
      quoted += content.codePointCount(open, close + 1);
      open = indexOfAny(content, OPENING, close + 1);
      close = indexOfAny(content, CLOSING, open + 1);
    }
    return quoted;
  }

  /** The first of {@code marks} at {@code from} or later, or the length of {@code content}. */
  private static int indexOfAny(String content, String marks, int from) {
    int at = Math.min(from, content.length());
    while (at < content.length() && marks.indexOf(content.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Whether anything but white space parts two pieces; pieces that overlap or touch are one. */
  private static boolean isSplit(String text, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      int end = spans.get(i - 1).end();
      int start = spans.get(i).start();
      if (start > end && !Tokens.isBlank(text.substring(end, start))) {
        return true;
      }
    }
    return false;
  }
}
