package org.onrecord.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  /** Where people say why, and who they are. */
  private static final List<Column> MAKINGS =
      List.of(
          new Column("utterance_ruling", "id", "why"),
          new Column("utterance_ruling", "id", "made_by"),
          new Column("actor_ruling", "decision", "why"),
          new Column("actor_ruling", "decision", "made_by"),
          new Column("correction", "id", "made_by"));

  private final Handle handle;
  private final WholeWords wanted;
  private final Set<String> decided;
  private final Map<String, Correction> corrected;
  private final Set<String> listed;
  private final JobRemoval jobs;
  private final Map<Column, Set<String>> made = new LinkedHashMap<>();

  /** A column of words beside the id of what they belong to. */
  private record Column(String table, String id, String words) {}

  private NameRemoval(Handle handle, String words) {
    this.handle = handle;
    this.wanted = WholeWords.of(words);
    this.decided =
        holding(
            """
            select decision, one_name from actor_ruling
            union all select decision, other_name from actor_ruling
            union all select decision, name from actor_ruling
            """);
    this.corrected = corrections();
    this.listed =
        holding(
            """
            select id, name from imported_actor
            union all select imported_id, name from imported_name
            """);
    this.jobs = JobRemoval.of(handle, wanted);
    MAKINGS.forEach(
        each ->
            made.put(
                each,
                holding("select %s, %s from %s".formatted(each.id(), each.words(), each.table()))));
  }

  /** How many decisions, corrections, listed actors and inputs of jobs have the words. */
  static int count(Handle handle, String words) {
    return new NameRemoval(handle, words).count();
  }

  /**
   * Takes back what was decided on whoever is called so, empties corrections that say so, takes it
   * out of reasons and of makers' names and out of jobs, and forgets whom a list calls so.
   *
   * @return how many decisions, corrections, listed actors and inputs of jobs that were
   */
  static int remove(Handle handle, String words, String now) {
    NameRemoval removal = new NameRemoval(handle, words);
    removal.revoke(now);
    removal.empty(now);
    new ActorImport(handle).forget(removal.listed, now);
    removal.blank();
    removal.jobs.remove();
    return removal.count();
  }

  private int count() {
    Set<String> entries = new TreeSet<>(decided);
    entries.addAll(corrected.keySet());
    made.values().forEach(entries::addAll);
    return entries.size() + listed.size() + jobs.count();
  }

  /** The ids that a query gives first, where the words that it gives then have the name. */
  private Set<String> holding(String query) {
    Set<String> ids = new TreeSet<>();
    handle
        .createQuery(query)
        .map((row, context) -> Map.entry(row.getString(1), Optional.ofNullable(row.getString(2))))
        .forEach(
            row -> {
              if (row.getValue().filter(wanted::standIn).isPresent()) {
                ids.add(row.getKey());
              }
            });
    return ids;
  }

  private Map<String, Correction> corrections() {
    Map<String, Correction> found = new TreeMap<>();
    handle
        .createQuery("select body, revoked_at from correction where body is not null")
        .map((row, context) -> CorrectionRows.correction(row))
        .forEach(
            each -> {
              if (CorrectionWords.of(each).anyMatch(wanted::standIn)) {
                found.put(each.id(), each);
              }
            });
    return found;
  }

  private void revoke(String now) {
    ActorRulings rulings = new ActorRulings(handle);
    for (String id : decided) {
      rulings.revoke(id, now);
      handle.createUpdate("delete from actor_ruling where decision = :id").bind("id", id).execute();
    }
  }

  /** The rows stay, as those of an article that is purged do. */
  private void empty(String now) {
    Set<String> articles = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    corrected.forEach(
        (id, each) -> {
          each.anchor().map(Anchor::article).ifPresent(articles::add);
          each.name().ifPresent(names::add);
          handle
              .createUpdate("update correction set body = null, name = null where id = :id")
              .bind("id", id)
              .execute();
        });
    articles.addAll(Recast.called(handle, names));
    Recast.articles(handle, articles, now);
  }

  private void blank() {
    made.forEach(
        (column, ids) -> {
          String sql =
              "update %s set %s = '' where %s = :id"
                  .formatted(column.table(), column.words(), column.id());
          ids.forEach(id -> handle.createUpdate(sql).bind("id", id).execute());
        });
  }
}
