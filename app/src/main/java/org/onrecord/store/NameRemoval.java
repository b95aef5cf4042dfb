package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;

/**
 * Takes words out of what people decided and listed, inside the caller's transaction. An article
 * that is purged leaves them there, since a decision holds for articles to come; a name that is
 * purged does not.
 */
final class NameRemoval {
  private static final List<String> ROWS_WITH_REASONS = List.of("utterance_ruling", "actor_ruling");

  private final Handle handle;
  private final String wanted;
  private final String now;

  private NameRemoval(Handle handle, String words, String now) {
    this.handle = handle;
    this.wanted = Purging.wanted(words);
    this.now = now;
  }

  /**
   * Takes back what was decided on whoever is called so, empties corrections that say so, and
   * forgets whom a list calls so.
   *
   * @return how many decisions, corrections and listed actors that were
   */
  static int remove(Handle handle, String words, String now) {
    NameRemoval removal = new NameRemoval(handle, words, now);
    return removal.decisions() + removal.corrections() + removal.listed() + removal.reasons();
  }

  private boolean holds(Optional<String> words) {
    return words.isPresent() && Folding.fold(words.get()).contains(wanted);
  }

  /** The ids that a query gives first, where one of the words that it gives then has the name. */
  private Set<String> holding(String query) {
    Set<String> ids = new TreeSet<>();
    handle
        .createQuery(query)
        .map((row, context) -> Map.entry(row.getString(1), Optional.ofNullable(row.getString(2))))
        .forEach(
            row -> {
              if (holds(row.getValue())) {
                ids.add(row.getKey());
              }
            });
    return ids;
  }

  private int decisions() {
    Set<String> ids =
        holding(
            """
            select decision, one_name from actor_ruling
            union all select decision, other_name from actor_ruling
            union all select decision, name from actor_ruling
            """);
    ActorRulings rulings = new ActorRulings(handle);
    for (String id : ids) {
      rulings.revoke(id, now);
      handle.createUpdate("delete from actor_ruling where decision = :id").bind("id", id).execute();
    }
    return ids.size();
  }

  /** The rows stay, as those of an article that is purged do. */
  private int corrections() {
    Set<String> ids = holding("select id, body from correction where body is not null");
    Set<String> articles = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Correction each : CorrectionRows.find(handle, new ArrayList<>(ids)).values()) {
      each.anchor().map(Anchor::article).ifPresent(articles::add);
      each.name().ifPresent(names::add);
    }
    articles.addAll(Recast.called(handle, names));
    for (String id : ids) {
      handle
          .createUpdate("update correction set body = null, name = null where id = :id")
          .bind("id", id)
          .execute();
    }
    Recast.articles(handle, articles, now);
    return ids.size();
  }

  private int listed() {
    Set<String> ids =
        holding(
            """
            select id, name from imported_actor
            union all select imported_id, name from imported_name
            """);
    new ActorImport(handle).forget(ids, now);
    return ids.size();
  }

  private int reasons() {
    int rows = 0;
    for (String table : ROWS_WITH_REASONS) {
      for (String id : holding("select id, why from " + table)) {
        rows +=
            handle
                .createUpdate("update " + table + " set why = '' where id = :id")
                .bind("id", id)
                .execute();
      }
    }
    return rows;
  }
}
