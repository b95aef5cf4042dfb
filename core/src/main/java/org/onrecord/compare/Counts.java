package org.onrecord.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many stand behind an utterance; a copy is no second witness.
 *
 * @param reports how many articles report it
 * @param texts how many texts these are, copies and near copies being one
 * @param origins how many different voices they name as the one they have it from: the speaker, or
 *     the outermost one through whom it came
 */
public record Counts(int reports, int texts, int origins) {

  /**
   * Counts the reports of one utterance.
   *
   * @param textById the text of each article
   */
  public static Counts of(Collection<Said> reports, Map<String, String> textById) {
    Set<String> articles = new TreeSet<>();
    Set<String> origins = new TreeSet<>();
    for (Said said : reports) {
      articles.add(said.report().article());
      List<Optional<String>> chain = said.told().chain();
      (chain.isEmpty() ? said.speaker() : chain.getFirst()).ifPresent(origins::add);
    }
    int texts = Copies.groups(textById).size();
    return new Counts(articles.size(), texts, origins.size());
  }
}
