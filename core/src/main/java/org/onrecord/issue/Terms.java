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
 * @param deeds words for deeds that are for the proposition by themselves: {@code negotiated}; or a
 *     PLOVER code in capitals, for such a deed done to somebody whom a term of {@code near} names
 * @param counterdeeds the same for deeds that are against it
 */
public record Terms(
    List<String> words,
    List<String> against,
    List<String> near,
    List<String> not,
    List<String> deeds,
    List<String> counterdeeds) {
  /** Each term is checked. */
  public Terms {
    words = checked(words);
    against = checked(against);
    near = checked(near);
    not = checked(not);
    deeds = checked(deeds);
    counterdeeds = checked(counterdeeds);
    if (words.isEmpty() && against.isEmpty()) {
      throw new IllegalArgumentException("no words to find the issue by");
    }
  }

  /** Those of an issue on which no deed stands by its own word. */
  public Terms(List<String> words, List<String> against, List<String> near, List<String> not) {
    this(words, against, near, not, List.of(), List.of());
  }

  /** Whether an entry among the deeds is the code of a type of act. */
  public static boolean isCode(String deed) {
    return deed.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  private static List<String> checked(List<String> terms) {
    terms.forEach(Term::of);
    return List.copyOf(terms);
  }
}
