package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.store.Facets;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/**
 * What a query finds in a store.
 *
 * @param store where it is asked
 * @param query what is asked
 */
record SelectedByQuery(Store store, StatementQuery query) implements Selected {
  @Override
  public void use(Consumer<Stream<StoredStatement>> use) {
    store.useStatements(query, use);
  }

  @Override
  public Map<String, Integer> outlets() {
    return counts(store.facets(query).outlets());
  }

  @Override
  public Map<String, Integer> statuses() {
    return counts(store.facets(query).statuses());
  }

  private static Map<String, Integer> counts(List<Facets.Count> counts) {
    Map<String, Integer> byValue = new LinkedHashMap<>();
    counts.forEach(count -> byValue.put(count.value(), count.count()));
    return byValue;
  }

  @Override
  public Selected ofOutlet(String outlet) {
    StatementQuery one =
        new StatementQuery(
            query.words(),
            Set.of(outlet),
            query.from(),
            query.until(),
            query.article(),
            query.marks());
    return new SelectedByQuery(store, one);
  }

  @Override
  public List<String> asked() {
    List<String> asked = new ArrayList<>();
    if (!query.words().isBlank()) {
      asked.add("words " + query.words());
    }
    query.from().ifPresent(from -> asked.add("published from " + from));
    query.until().ifPresent(until -> asked.add("published until " + until));
    query.article().ifPresent(article -> asked.add("article " + article));
    asked.addAll(Selected.either("form", query.marks().forms()));
    asked.addAll(Selected.either("kind", query.marks().kinds()));
    asked.addAll(Selected.either("status", query.marks().statuses()));
    asked.addAll(Selected.either("outlet", query.outlets()));
    return asked;
  }
}
