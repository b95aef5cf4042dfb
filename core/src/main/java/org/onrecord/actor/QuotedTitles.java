package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * Titles of broadcasts and works that stand in quotation marks and name nobody: "Face the Harbour",
 * "This Evening". By the shape of their words alone, so that quoted names of bodies and people, and
 * what somebody said, stay.
 */
final class QuotedTitles {
  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";
  private static final Set<String> SMALL =
      Set.of("the", "of", "with", "a", "in", "on", "for", "at");
  private static final Set<String> BEGINNING = Set.of("This", "Good", "Inside", "Meet");
  private static final int LONGEST = 6;

  private QuotedTitles() {}

  /** Where such titles stand in a sentence, without their marks, in order. */
  static List<Span> in(List<Token> sentence) {
    List<Span> titles = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (OPENING.contains(sentence.get(at).text())) {
        int end = end(sentence, at + 1);
        if (end > at + 2 && isTitle(sentence.subList(at + 1, end))) {
          titles.add(
              new Span(sentence.get(at + 1).span().start(), sentence.get(end - 1).span().end()));
          at = end;
        }
      }
    }
    return titles;
  }

  /** After the last word before the closing mark; {@code from} if none is near. */
  private static int end(List<Token> sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + LONGEST + 2); at++) {
      if (CLOSING.contains(sentence.get(at).text())) {
        boolean comma = at > from && sentence.get(at - 1).text().equals(",");
        return comma ? at - 1 : at;
      }
    }
    return from;
  }

  /** Words with capitals but for small ones, which tell it from a name. */
  private static boolean isTitle(List<Token> words) {
    boolean shaped =
        words.stream()
            .allMatch(
                each ->
                    each.text().equals("&")
                        || SMALL.contains(each.text())
                        || (each.isWord() && each.isCapitalized()));
    List<Token> inner = words.subList(1, words.size());
    boolean told =
        BEGINNING.contains(words.getFirst().text())
            || inner.stream()
                .anyMatch(each -> each.text().equals("the") || each.text().equals("&"));
    return shaped && told && words.getFirst().isCapitalized() && words.getLast().isCapitalized();
  }
}
