package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.correction.Corrected;
import org.onrecord.reading.Reading;
import org.onrecord.resolve.Identities;

/**
 * Keeps who is who across articles as articles come, change and go, inside the caller's
 * transaction, which must hold the changes. Articles are taken in and out, and then all is settled
 * at once.
 */
final class Casts {
  private final Handle handle;
  private final CastRows rows;
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> fresh = new TreeSet<>();
  private final Set<String> gone = new TreeSet<>();
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> left = new TreeSet<>();
  private final ActorCounts counts;
  private final Comparing comparing;

  Casts(Handle handle) {
    this.handle = handle;
    this.rows = new CastRows(handle);
    this.counts = new ActorCounts(handle);
    this.comparing = new Comparing(handle);
  }

  /** Takes in the actors of an article whose statements are kept already. */
  void enter(Corrected corrected) {
    Reading reading = corrected.reading();
    String article = reading.article().id();
    articles.add(article);
    comparing.enter(corrected);
    rows.write(reading).forEach(each -> each.naming().ifPresent(one -> fresh.add(one.id())));
  }

  /** Takes out the actors of an article, before its statements go. */
  void leave(String article) {
    counts.before(List.of(article));
    articles.add(article);
    comparing.leave(article);
    gone.addAll(rows.remove(article));
  }

  /** Has a naming looked at again, since people ruled on it or lists have it. */
  void lookAgain(Collection<String> namings) {
    for (List<String> some : Chunks.of(namings)) {
      handle
          .createUpdate("update naming set found = null where id in (<ids>)")
          .bindList("ids", some)
          .execute();
    }
    gone.addAll(namings);
    fresh.addAll(namings);
  }

  /**
   * Says who is who now, in all rows that it concerns.
   *
   * @return the other articles in which a statement is another's now
   */
  Set<String> settle() {
    findNew();
    dropUnused();
    Resolving resolving = new Resolving(handle);
    Resolving.Outcome outcome = resolving.outcome(touched, left);
    Map<String, String> moved = new TreeMap<>();
    outcome
        .actors()
        .forEach(
            (naming, actor) -> {
              Namings.Kept before = resolving.kept(naming);
              if (before.found().isEmpty() || !before.actor().equals(actor)) {
                moved.put(naming, actor);
              }
            });
    Set<String> others = others(moved.keySet());
    counts.before(others);
    Set<String> spoken = speakingIn(moved.keySet());
    write(resolving, outcome, moved);
    assign(moved.keySet());
    counts.after(union(articles, others));
    new ActorRows(handle).write(outcome.identities(), counts.changes(), left);
    comparing.settle(union(articles, spoken));
    spoken.removeAll(articles);
    return spoken;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  /** The blocks of namings that were never resolved. */
  private void findNew() {
    for (List<String> some : Chunks.of(fresh)) {
      touched.addAll(
          handle
              .createQuery(
                  "select distinct block from naming where id in (<ids>) and found is null")
              .bindList("ids", some)
              .mapTo(String.class)
              .list());
    }
  }

  /** Removes the namings that nothing has any more. */
  private void dropUnused() {
    for (List<String> some : Chunks.of(gone)) {
      List<String> unused =
          handle
              .createQuery(
                  """
                  select id, block, actor from naming
                   where id in (<ids>) and total = 0 and imported = 0
                  """)
              .bindList("ids", some)
              .map(
                  (row, context) -> {
                    touched.add(row.getString("block"));
                    String actor = row.getString("actor");
                    if (actor != null) {
                      left.add(actor);
                    }
                    return row.getString("id");
                  })
              .list();
      for (String table :
          unused.isEmpty() ? List.<String>of() : List.of("naming_sector", "naming")) {
        String column = table.equals("naming") ? "id" : "naming_id";
        handle
            .createUpdate("delete from " + table + " where " + column + " in (<ids>)")
            .bindList("ids", unused)
            .execute();
      }
    }
  }

  private Set<String> others(Set<String> namings) {
    Set<String> found = new TreeSet<>();
    for (List<String> some : Chunks.of(namings)) {
      found.addAll(
          handle
              .createQuery("select distinct article_id from appearance where naming_id in (<ids>)")
              .bindList("ids", some)
              .mapTo(String.class)
              .list());
    }
    found.removeAll(articles);
    return found;
  }

  private Set<String> speakingIn(Set<String> namings) {
    Set<String> found = new TreeSet<>();
    for (List<String> some : Chunks.of(namings)) {
      found.addAll(
          handle
              .createQuery(
                  """
                  select distinct p.article_id from appearance p join statement s
                      on s.article_id = p.article_id and s.speaker_id = p.local_id
                   where p.naming_id in (<ids>)
                  """)
              .bindList("ids", some)
              .mapTo(String.class)
              .list());
    }
    return found;
  }

  private void write(Resolving resolving, Resolving.Outcome outcome, Map<String, String> moved) {
    PreparedBatch batch =
        handle.prepareBatch("update naming set found = :found, actor = :actor where id = :id");
    Map<String, String> found = resolving.foundOf(outcome.actors().keySet());
    outcome
        .actors()
        .forEach(
            (naming, actor) -> {
              String now = found.getOrDefault(naming, "");
              if (moved.containsKey(naming) || !resolving.kept(naming).found().equals(now)) {
                batch
                    .bind("found", now)
                    .bind("actor", actor.isEmpty() ? null : actor)
                    .bind("id", naming)
                    .add();
              }
            });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Gives appearances and statements the actors of their namings. */
  private void assign(Set<String> moved) {
    assign("naming_id", moved);
    assign("article_id", articles);
    assignBare(moved);
    new GivenRoles(handle).assign(articles, moved);
    assignStatements(moved);
  }

  private void assign(String column, Collection<String> values) {
    for (List<String> some : Chunks.of(values)) {
      handle
          .createUpdate(
              """
              update appearance
                 set actor = (select n.actor from naming n where n.id = appearance.naming_id)
               where %s in (<ids>)
              """
                  .formatted(column))
          .bindList("ids", some)
          .execute();
    }
  }

  /**
   * An actor of an article.
   *
   * @param article the article
   * @param local its id there
   * @param naming by which it is joined with others
   */
  private record Place(String article, String local, String naming) {}

  /** Whom only a bare family name names is somebody of each article's own. */
  private void assignBare(Set<String> moved) {
    List<Place> places = new ArrayList<>(unassigned("naming_id", moved));
    places.addAll(unassigned("article_id", articles));
    Map<String, Naming> bare = new HashMap<>();
    Namings namings = new Namings(handle);
    Set<String> ids = places.stream().map(Place::naming).collect(Collectors.toSet());
    for (List<String> some : Chunks.of(ids)) {
      namings.find(some).forEach(each -> bare.put(each.naming().id(), each.naming()));
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "update appearance set actor = :actor where article_id = :article and local_id = :l");
    for (Place place : places) {
      Naming naming = bare.get(place.naming());
      if (naming != null) {
        batch
            .bind("actor", own(naming, place.article()))
            .bind("article", place.article())
            .bind("l", place.local())
            .add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static String own(Naming naming, String article) {
    return Identities.of(List.of(naming.appearance(article)), List.of()).all().getFirst().id();
  }

  private List<Place> unassigned(String column, Collection<String> values) {
    List<Place> places = new ArrayList<>();
    for (List<String> some : Chunks.of(values)) {
      handle
          .createQuery(
              """
              select article_id, local_id, naming_id from appearance
               where actor is null and naming_id is not null and %s in (<ids>)
              """
                  .formatted(column))
          .bindList("ids", some)
          .map((row, context) -> new Place(row.getString(1), row.getString(2), row.getString(3)))
          .forEach(places::add);
    }
    return places;
  }

  private void assignStatements(Set<String> moved) {
    String set =
        """
        update statement
           set actor = (select p.actor from appearance p
                         where p.article_id = statement.article_id
                           and p.local_id = statement.speaker_id)
        """;
    for (List<String> some : Chunks.of(articles)) {
      handle
          .createUpdate(set + " where article_id in (<ids>) and speaker_id is not null")
          .bindList("ids", some)
          .execute();
    }
    IssueRows.assign(handle, articles);
    DeedRows.assign(handle, "article_id in (<ids>)", articles);
    String theirs = "(select article_id, local_id from appearance where naming_id in (<ids>))";
    DeedRows.assign(handle, "(article_id, local_id) in " + theirs, moved);
    for (List<String> some : Chunks.of(moved)) {
      handle
          .createUpdate(set + " where (article_id, speaker_id) in " + theirs)
          .bindList("ids", some)
          .execute();
      handle
          .createUpdate(
              """
              update statement_issue
                 set actor = (select s.actor from statement s
                               where s.id = statement_issue.statement_id)
               where statement_id in (select s.id from statement s
                                       where (s.article_id, s.speaker_id) in %s)
              """
                  .formatted(theirs))
          .bindList("ids", some)
          .execute();
    }
  }
}
