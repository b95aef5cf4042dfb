package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.store.Facets;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;

/**
 * The facets of a list of statements. Each counts as if nothing were ticked in it, so that a person
 * sees what ticking another value would give.
 */
final class StatementFacets {
  private final Store store;
  private final StatementQuery query;
  private final Facets narrowed;

  private StatementFacets(Store store, StatementQuery query) {
    this.store = store;
    this.query = query;
    this.narrowed = store.facets(query);
  }

  static List<Facet> of(Store store, StatementQuery query) {
    StatementFacets facets = new StatementFacets(store, query);
    StatementQuery.Marks marks = query.marks();
    Set<String> none = Set.of();
    return List.of(
        facets.facet("form", marks.forms(), facets.marks(none, marks.kinds(), marks.statuses())),
        facets.facet("kind", marks.kinds(), facets.marks(marks.forms(), none, marks.statuses())),
        facets.facet("status", marks.statuses(), facets.marks(marks.forms(), marks.kinds(), none)),
        facets.facet(
            "outlet",
            query.outlets(),
            new StatementQuery(
                query.words(), none, query.from(), query.until(), query.article(), marks)));
  }

  private StatementQuery marks(Set<String> forms, Set<String> kinds, Set<String> statuses) {
    return new StatementQuery(
        query.words(),
        query.outlets(),
        query.from(),
        query.until(),
        query.article(),
        new StatementQuery.Marks(forms, kinds, statuses));
  }

  private Facet facet(String name, Set<String> chosen, StatementQuery without) {
    Facets counted = chosen.isEmpty() ? narrowed : store.facets(without);
    List<Facets.Count> counts = new ArrayList<>(part(name).apply(counted));
    chosen.stream()
        .filter(value -> counts.stream().noneMatch(count -> count.value().equals(value)))
        .sorted()
        .forEach(value -> counts.add(new Facets.Count(value, 0)));
    List<Facet.Value> values =
        counts.stream().map(count -> value(name, count, chosen.contains(count.value()))).toList();
    return new Facet(name, title(name), values);
  }

  private static Function<Facets, List<Facets.Count>> part(String name) {
    return switch (name) {
      case "form" -> Facets::forms;
      case "kind" -> Facets::kinds;
      case "status" -> Facets::statuses;
      case "outlet" -> Facets::outlets;
      default -> throw new IllegalArgumentException("not a facet: " + name);
    };
  }

  private static String title(String name) {
    return switch (name) {
      case "form" -> "Form";
      case "kind" -> "Kind";
      case "status" -> "Status";
      case "outlet" -> "Outlet";
      default -> throw new IllegalArgumentException("not a facet: " + name);
    };
  }

  private static Facet.Value value(String name, Facets.Count count, boolean chosen) {
    String label =
        switch (name) {
          case "status" -> Wording.statusMeaning(count.value());
          case "outlet" -> count.value().isEmpty() ? "not given" : count.value();
          default -> count.value();
        };
    String inAddress = count.value().isEmpty() ? Ask.NO_OUTLET : count.value();
    return new Facet.Value(inAddress, label, Wording.number(count.count()), chosen);
  }
}
