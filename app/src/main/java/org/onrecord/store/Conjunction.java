package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.Query;

/** Conditions that all must hold, as SQL that both databases run, with the values they name. */
final class Conjunction {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  void add(String condition) {
    conditions.add(condition);
  }

  /** That a column has one of these values; nothing if there are none. */
  void in(String column, Set<String> wanted) {
    if (!wanted.isEmpty()) {
      List<String> names = new TreeSet<>(wanted).stream().map(this::value).toList();
      add(column + " in (" + String.join(", ", names) + ")");
    }
  }

  /** Keeps a value to bind, as a database takes it, and gives the name that stands for it. */
  String value(String wanted) {
    String name = "v" + values.size();
    values.put(name, Storable.words(wanted));
    return ":" + name;
  }

  /** The clause, with a space before it; empty without conditions. */
  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Query bound(Query query) {
    values.forEach(query::bind);
    return query;
  }
}
