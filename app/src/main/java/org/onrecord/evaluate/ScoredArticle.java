package org.onrecord.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * One article with the attributions of a person and of a reader. PolNeAR annotates no nesting: only
 * a reader's outermost attributions belong here.
 *
 * @param name the article's name
 * @param text its text; every span lies in it
 * @param gold the person's attributions
 * @param predicted the reader's attributions, in the order in which it gives them
 */
public record ScoredArticle(
    String name, String text, List<RoleSpans> gold, List<RoleSpans> predicted) {

  public ScoredArticle {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    requireInside(name, text, gold);
    requireInside(name, text, predicted);
  }

  private static void requireInside(String name, String text, List<RoleSpans> attributions) {
    for (RoleSpans spans : attributions) {
      Stream.of(Role.values())
          .flatMap(role -> spans.in(role).stream())
          .filter(span -> span.end() > text.length())
          .findFirst()
          .ifPresent(span -> refuse(name, text, span));
    }
  }

  private static void refuse(String name, String text, Span span) {
    throw new IllegalArgumentException(
        "%s is %d units long, but %s".formatted(name, text.length(), span));
  }
}
