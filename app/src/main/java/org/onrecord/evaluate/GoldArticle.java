package org.onrecord.evaluate;

import java.util.List;

/**
 * An article as a person annotated it.
 *
 * @param name its file's name without the ending
 * @param text its text, unchanged
 * @param attributions what the annotator marked, in the annotation's order
 */
public record GoldArticle(String name, String text, List<RoleSpans> attributions) {

  public GoldArticle {
    attributions = List.copyOf(attributions);
  }

  /** This article beside what a reader found in it, outermost attributions only. */
  public ScoredArticle with(List<RoleSpans> predicted) {
    return new ScoredArticle(name, text, attributions, predicted);
  }
}
