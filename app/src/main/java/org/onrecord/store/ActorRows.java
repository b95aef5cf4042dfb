package org.onrecord.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.resolve.Appearance;
import org.onrecord.resolve.Identity;

/** Writes the rows of actors across articles and of their names. */
final class ActorRows {
  private final Handle handle;

  ActorRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * Writes whoever is computed anew, counts, and removes those who appear nowhere any more.
   *
   * @param identities those who are computed anew
   * @param changes by how much numbers change
   * @param left who has lost a naming
   */
  void write(
      List<Identity> identities, Map<String, ActorCounts.Change> changes, Collection<String> left) {
    Set<String> concerned = new TreeSet<>(changes.keySet());
    concerned.addAll(left);
    identities.forEach(each -> concerned.add(each.id()));
    Set<String> known = found("select id from actor where id in (<ids>)", concerned);
    Map<String, String> names = renamed(identities);
    PreparedBatch actors = upsert();
    PreparedBatch aliases = aliases();
    removeAliases(identities);
    for (Identity each : identities) {
      actor(actors, each.id(), names.getOrDefault(each.id(), each.name()), each);
      each.names().forEach((name, why) -> alias(aliases, each.id(), name, why));
      known.add(each.id());
    }
    bare(concerned, known, actors, aliases);
    Stream.of(actors, aliases).filter(batch -> batch.size() > 0).forEach(PreparedBatch::execute);
    count(changes);
    sectors(concerned);
    removeEmpty(concerned);
  }

  private Set<String> found(String sql, Set<String> ids) {
    Set<String> found = new TreeSet<>();
    for (List<String> some : Chunks.of(ids)) {
      found.addAll(handle.createQuery(sql).bindList("ids", some).mapTo(String.class).list());
    }
    return found;
  }

  /** The names that people or lists gave: people's before lists', the latest of a person's. */
  private Map<String, String> renamed(List<Identity> identities) {
    Map<String, String> of = new HashMap<>();
    identities.forEach(each -> each.appearances().forEach(one -> of.put(one.actor(), each.id())));
    Map<String, String> names = new TreeMap<>();
    for (List<String> some : Chunks.of(of.keySet())) {
      String listed =
          """
          select m.naming_id, i.name from imported_name m
            join imported_actor i on i.id = m.imported_id
           where m.naming_id in (<ids>) order by i.id desc
          """;
      take(listed, some, of, names);
    }
    for (List<String> some : Chunks.of(of.keySet())) {
      String given =
          """
          select here, name from actor_ruling
           where here in (<ids>) and what = 'rename' and revoked_at is null order by made_at, id
          """;
      take(given, some, of, names);
    }
    return names;
  }

  private void take(
      String sql, List<String> namings, Map<String, String> of, Map<String, String> names) {
    handle
        .createQuery(sql)
        .bindList("ids", namings)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            each -> {
              String actor = of.get(each.getKey());
              if (actor != null) {
                names.put(actor, each.getValue());
              }
            });
  }

  private PreparedBatch upsert() {
    return handle.prepareBatch(
        """
        insert into actor (id, name, type, country, statements, articles)
        values (:id, :name, :type, :country, 0, 0)
        on conflict (id) do update set name = :name, type = :type, country = :country
        """);
  }

  private static void actor(PreparedBatch batch, String id, String name, Identity identity) {
    batch
        .bind("id", id)
        .bind("name", name)
        .bind("type", identity.type().code())
        .bind("country", identity.country().orElse(null))
        .add();
  }

  private PreparedBatch aliases() {
    return handle.prepareBatch(
        """
        insert into alias (actor, name, folded, sounds, why)
        values (:actor, :name, :folded, :sounds, :why)
        on conflict (actor, name) do nothing
        """);
  }

  private static void alias(PreparedBatch batch, String actor, String name, String why) {
    batch
        .bind("actor", actor)
        .bind("name", name)
        .bind("folded", " " + Folding.fold(name) + " ")
        .bind("sounds", " " + sounds(name) + " ")
        .bind("why", why)
        .add();
  }

  /** The words of a name, each beyond spelling. */
  static String sounds(String name) {
    return Stream.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+", -1))
        .map(org.onrecord.actor.Folding::skeleton)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void removeAliases(List<Identity> identities) {
    for (List<String> some : Chunks.of(identities.stream().map(Identity::id).toList())) {
      handle
          .createUpdate("delete from alias where actor in (<ids>)")
          .bindList("ids", some)
          .execute();
    }
  }

  /** Those of one article's own by a bare name, where they are new. */
  private void bare(
      Set<String> concerned, Set<String> known, PreparedBatch actors, PreparedBatch aliases) {
    Set<String> unknown = new TreeSet<>(concerned);
    unknown.removeAll(known);
    Map<String, Identity> found = new TreeMap<>();
    for (List<String> some : Chunks.of(unknown)) {
      handle
          .createQuery(
              """
              select p.article_id, p.actor as whose, n.* from appearance p
                join naming n on n.id = p.naming_id where p.actor in (<ids>)
               order by p.article_id, p.local_id
              """)
          .bindList("ids", some)
          .map((row, context) -> Map.entry(row.getString("whose"), Namings.appearance(row)))
          .forEach(each -> found.putIfAbsent(each.getKey(), alone(each.getKey(), each.getValue())));
    }
    found.forEach(
        (id, identity) -> {
          actor(actors, id, identity.name(), identity);
          identity.names().forEach((name, why) -> alias(aliases, id, name, why));
        });
  }

  private static Identity alone(String id, Appearance only) {
    return new Identity(
        id,
        only.name(),
        only.type(),
        only.country(),
        new TreeMap<>(Map.of(only.name(), "its name")),
        List.of(only));
  }

  private void count(Map<String, ActorCounts.Change> changes) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update actor set statements = statements + :statements, articles = articles + :articles
             where id = :id
            """);
    changes.forEach(
        (id, change) -> {
          if (change.statements() != 0 || change.articles() != 0) {
            batch
                .bind("statements", change.statements())
                .bind("articles", change.articles())
                .bind("id", id)
                .add();
          }
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** The sector that most articles give; of two as often given the first in the alphabet. */
  private void sectors(Set<String> actors) {
    Map<String, String> sectors = new TreeMap<>();
    Set<String> bare = new TreeSet<>(actors);
    bare.removeAll(found("select distinct actor from naming where actor in (<ids>)", actors));
    String ofNamings =
        """
        select n.actor, s.sector, sum(s.total) as often from naming n
          join naming_sector s on s.naming_id = n.id and s.total > 0
         where n.actor in (<ids>) group by n.actor, s.sector order by often, s.sector desc
        """;
    String ofAppearances =
        """
        select actor, sector, count(*) as often from appearance
         where actor in (<ids>) and sector is not null
         group by actor, sector order by often, sector desc
        """;
    pairs(ofNamings, actors, sectors);
    pairs(ofAppearances, bare, sectors);
    PreparedBatch batch =
        handle.prepareBatch(
            "update actor set sector = :sector where id = :id"
                + " and coalesce(sector, '') <> coalesce(:sector, '')");
    for (String actor : actors) {
      batch.bind("sector", sectors.get(actor)).bind("id", actor).add();
    }
    if (!actors.isEmpty()) {
      batch.execute();
    }
  }

  private void pairs(String sql, Set<String> actors, Map<String, String> pairs) {
    for (List<String> some : Chunks.of(actors)) {
      handle
          .createQuery(sql)
          .bindList("ids", some)
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(each -> pairs.put(each.getKey(), each.getValue()));
    }
  }

  /** Those who neither appear anywhere nor stand in an imported list. */
  private void removeEmpty(Set<String> actors) {
    for (List<String> some : Chunks.of(actors)) {
      List<String> empty =
          handle
              .createQuery(
                  """
                  select id from actor where id in (<ids>) and articles = 0
                     and not exists (select 1 from naming n
                                      where n.actor = actor.id and n.imported > 0)
                  """)
              .bindList("ids", some)
              .mapTo(String.class)
              .list();
      for (String sql :
          empty.isEmpty()
              ? List.<String>of()
              : List.of(
                  "delete from alias where actor in (<ids>)",
                  "delete from actor where id in (<ids>)")) {
        handle.createUpdate(sql).bindList("ids", empty).execute();
      }
    }
  }
}
