package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.search.Division;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.StoredStatement;

/**
 * What a question finds by the index.
 *
 * @param search where it is asked
 * @param question what is asked
 */
record SelectedByQuestion(Search search, Question question) implements Selected {
  @Override
  public void use(Consumer<Stream<StoredStatement>> use) {
    search.useStatements(question, use);
  }

  @Override
  public Map<String, Integer> outlets() {
    return counts(Division.OUTLET);
  }

  @Override
  public Map<String, Integer> statuses() {
    return counts(Division.STATUS);
  }

  /** The counts of a division leave its own chosen values aside, so only those are taken here. */
  private Map<String, Integer> counts(Division division) {
    Set<String> chosen = question.chosen(division);
    Map<String, Integer> byValue = new LinkedHashMap<>();
    search.divideStatements(question, Set.of(division)).counts(division).stream()
        .filter(count -> chosen.isEmpty() || chosen.contains(count.value()))
        .forEach(count -> byValue.put(count.value(), count.count()));
    return byValue;
  }

  @Override
  public Selected ofOutlet(String outlet) {
    return new SelectedByQuestion(search, question.with(Division.OUTLET, Set.of(outlet)));
  }

  @Override
  public List<String> asked() {
    List<String> asked = new ArrayList<>();
    if (!question.words().isBlank()) {
      asked.add("words " + question.words());
    }
    question.from().ifPresent(from -> asked.add("published from " + from));
    question.until().ifPresent(until -> asked.add("published until " + until));
    question.article().ifPresent(article -> asked.add("article " + article));
    for (Division division : Division.values()) {
      asked.addAll(Selected.either(division.code(), question.chosen(division)));
    }
    return asked;
  }
}
