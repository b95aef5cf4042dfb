package org.onrecord.store;

import java.util.List;

/**
 * What a decision about who is who concerns.
 *
 * @param statements how many statements get another speaker, or a speaker of another name
 * @param articles in how many articles
 * @param some the first of these articles
 */
public record ActorScope(int statements, int articles, List<ArticleSummary> some) {
  public ActorScope {
    some = List.copyOf(some);
  }
}
