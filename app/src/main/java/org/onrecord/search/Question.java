package org.onrecord.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is sought; an empty part doesn't narrow.
 *
 * @param words words as a person types them; what they can say stands in docs/finding.md
 * @param chosen of each division the values of which any will do
 * @param from first day of publication
 * @param until last day of publication
 * @param article one article's id
 * @param order what stands first
 */
public record Question(
    String words,
    Map<Division, Set<String>> chosen,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> article,
    Order order) {

  /** What stands first. */
  public enum Order {
    /** The newest article, undated ones last; within it the order of the text. */
    DATE,
    /** What has the most of the words (BM25). */
    RELEVANCE,
    /** By the words that name the speaker, those without last; then as by date. */
    SPEAKER,
    /** By the outlet's name, those without last; then as by date. */
    OUTLET
  }

  public Question {
    Map<Division, Set<String>> copy = new EnumMap<>(Division.class);
    chosen.forEach(
        (division, values) -> {
          if (!values.isEmpty()) {
            copy.put(division, Set.copyOf(values));
          }
        });
    chosen = Map.copyOf(copy);
  }

  /** The question that everything answers. */
  public static Question all() {
    return of("");
  }

  /** A question for words alone. */
  public static Question of(String words) {
    return new Question(
        words, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Order.DATE);
  }

  /** The values of which any will do; empty if all will. */
  public Set<String> chosen(Division division) {
    return chosen.getOrDefault(division, Set.of());
  }

  /** The same question for some values of a division, in place of those chosen before. */
  public Question with(Division division, Set<String> values) {
    Map<Division, Set<String>> others = new EnumMap<>(Division.class);
    others.putAll(chosen);
    others.put(division, new HashSet<>(values));
    return new Question(words, others, from, until, article, order);
  }

  /** The same question in another order. */
  public Question by(Order other) {
    return new Question(words, chosen, from, until, article, other);
  }

  /** The same question for some days of publication. */
  public Question between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Question(words, chosen, first, last, article, order);
  }

  /** Whether it asks for less than everything, whatever the order. */
  public boolean narrows() {
    return !by(Order.DATE).equals(all());
  }
}
