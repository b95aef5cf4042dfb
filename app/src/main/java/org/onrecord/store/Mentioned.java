package org.onrecord.store;

import java.util.List;

/**
 * Where words stand, and so what goes when they are to go.
 *
 * @param articles the ids of the articles in whose text, title, author, address or page they stand,
 *     ascending
 * @param decisions how many decisions, corrections, listed actors and inputs of jobs have them
 */
public record Mentioned(List<String> articles, int decisions) {
  public Mentioned {
    articles = List.copyOf(articles);
  }
}
