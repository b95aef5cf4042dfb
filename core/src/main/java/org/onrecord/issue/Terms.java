package org.onrecord.issue;

import java.util.List;

/**
 * The words by which an issue is found. Each term is a word, a phrase, or the beginning of a word
 * with a star ({@code negotiat*}); case doesn't count, and a possessive is its word.
 *
 * @param words what the proposition is for: who welcomes these supports it
 * @param against what stands against the proposition: who welcomes these opposes it
 * @param near terms of which one must stand in the statement too, its source included; none: no
 *     such need
 * @param not phrases that hide the terms they cover: {@code talk show}
 */
public record Terms(List<String> words, List<String> against, List<String> near, List<String> not) {
  /** Each term is checked. */
  public Terms {
    words = checked(words);
    against = checked(against);
    near = checked(near);
    not = checked(not);
    if (words.isEmpty() && against.isEmpty()) {
      throw new IllegalArgumentException("no words to find the issue by");
    }
  }

  private static List<String> checked(List<String> terms) {
    terms.forEach(Term::of);
    return List.copyOf(terms);
  }
}
