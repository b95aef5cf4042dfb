package org.onrecord.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * How the numbers of actors' statements and articles change, by what some articles have of each.
 */
final class ActorCounts {
  private final Handle handle;
  private final Map<String, Change> changes = new TreeMap<>();
  private final Set<String> counted = new HashSet<>();

  ActorCounts(Handle handle) {
    this.handle = handle;
  }

  /** By how much the numbers of an actor change. */
  record Change(int statements, int articles) {
    Change plus(Change other) {
      return new Change(statements + other.statements(), articles + other.articles());
    }
  }

  /** Takes away what these articles have of each actor; each article once. */
  void before(Collection<String> articles) {
    count(articles.stream().filter(counted::add).toList(), -1);
  }

  /** Adds what these articles have of each actor now. */
  void after(Collection<String> articles) {
    count(articles, 1);
  }

  /** The changes by actor; also those that come to nothing. */
  Map<String, Change> changes() {
    return changes;
  }

  private void count(Collection<String> articles, int sign) {
    for (List<String> some : Chunks.of(articles)) {
      handle
          .createQuery(
              """
              select actor, count(*) as total from statement
               where article_id in (<ids>) and actor is not null group by actor
              """)
          .bindList("ids", some)
          .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
          .forEach(each -> add(each.getKey(), new Change(sign * each.getValue(), 0)));
      handle
          .createQuery(
              """
              select actor, count(distinct article_id) as total from appearance
               where article_id in (<ids>) and actor is not null group by actor
              """)
          .bindList("ids", some)
          .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
          .forEach(each -> add(each.getKey(), new Change(0, sign * each.getValue())));
    }
  }

  private void add(String actor, Change change) {
    changes.merge(actor, change, Change::plus);
  }
}
