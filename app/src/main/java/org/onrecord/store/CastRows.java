package org.onrecord.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.actor.Role;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;

/** Writes and removes the rows of one article's actors, inside the caller's transaction. */
final class CastRows {
  private final Handle handle;

  CastRows(Handle handle) {
    this.handle = handle;
  }

  /** The namings on which people ruled in one article alone. */
  static List<String> ruledIn(Handle handle, String article) {
    return handle
        .createQuery(
            """
            select distinct one from actor_ruling
             where article_id = :article and revoked_at is null and what <> 'rename'
            """)
        .bind("article", article)
        .mapTo(String.class)
        .list();
  }

  /** Writes the actors of a reading; whose they are across articles is left open. */
  List<Appearing> write(Reading reading) {
    String article = reading.article().id();
    List<Appearing> all = Appearing.of(reading, new TreeSet<>(ruledIn(handle, article)));
    if (!all.isEmpty()) {
      namings(all.stream().flatMap(each -> each.naming().stream()).toList(), 1, 0);
      sectors(all, 1);
      appearances(reading, all);
      roles(reading, all);
    }
    handle
        .createUpdate("update article set cast_kept = 1 where id = :article")
        .bind("article", article)
        .execute();
    return all;
  }

  /** Counts namings up, and keeps those that are new. */
  void namings(Collection<Naming> namings, int total, int imported) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into naming (id, block, name, office, type, registry, country, article_id,
                                total, imported)
            values (:id, :block, :name, :office, :type, :registry, :country, :article,
                    :total, :imported)
            on conflict (id) do update
               set total = naming.total + :total, imported = naming.imported + :imported
            """);
    for (Naming each : namings) {
      batch
          .bind("id", each.id())
          .bind("block", each.block())
          .bind("name", each.name())
          .bind("office", each.called().office().orElse(null))
          .bind("type", each.type().code())
          .bind("registry", each.registry().orElse(null))
          .bind("country", each.country().orElse(null))
          .bind("article", each.article().orElse(null))
          .bind("total", total)
          .bind("imported", imported)
          .add();
    }
    if (!namings.isEmpty()) {
      batch.execute();
    }
  }

  private void sectors(List<Appearing> all, int count) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into naming_sector (naming_id, sector, total) values (:naming, :sector, :count)
            on conflict (naming_id, sector) do update set total = naming_sector.total + :count
            """);
    for (Appearing each : all) {
      if (each.naming().isPresent() && each.sector().isPresent()) {
        batch
            .bind("naming", each.naming().get().id())
            .bind("sector", each.sector().get())
            .bind("count", count)
            .add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void appearances(Reading reading, List<Appearing> all) {
    String day = StatementRows.day(reading);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into appearance (article_id, local_id, naming_id, name, type, registry, country,
                                    sector, sort_day)
            values (:article, :local, :naming, :name, :type, :registry, :country, :sector,
                    :published)
            on conflict (article_id, local_id) do nothing
            """);
    for (Appearing each : all) {
      batch
          .bind("article", reading.article().id())
          .bind("published", day)
          .bind("local", each.actor().id())
          .bind("naming", each.naming().map(Naming::id).orElse(null))
          .bind("name", Storable.words(each.actor().name()))
          .bind("type", each.type().code())
          .bind("registry", each.actor().known().registry().orElse(null))
          .bind("country", each.actor().known().country().orElse(null))
          .bind("sector", each.sector().orElse(null))
          .add();
    }
    batch.execute();
  }

  private void roles(Reading reading, List<Appearing> all) {
    String text = reading.article().text();
    CodePoints points = CodePoints.of(text);
    Optional<String> day = reading.article().origin().published().day().map(Object::toString);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into role (article_id, local_id, place, title, organization, country, words,
                              given_on, role_start, role_end)
            values (:article, :local, :place, :title, :organization, :country, :words,
                    :day, :start, :end)
            on conflict (article_id, local_id, place) do nothing
            """);
    for (Appearing each : all) {
      int place = 0;
      for (Role role : each.roles()) {
        place++;
        batch
            .bind("article", reading.article().id())
            .bind("local", each.actor().id())
            .bind("place", place)
            .bind("title", Storable.words(role.title()))
            .bind("organization", Storable.words(role.organization()))
            .bind("country", role.country().orElse(null))
            .bind("words", Storable.words(RoleWords.of(role, text)))
            .bind("day", day.orElse(null))
            .bind("start", points.codePoint(role.span().start()))
            .bind("end", points.codePoint(role.span().end()))
            .add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /**
   * Removes an article's actors and counts their namings down.
   *
   * @return the namings they had
   */
  List<String> remove(String article) {
    List<String> namings =
        handle
            .createQuery(
                "select naming_id from appearance where article_id = :a and naming_id is not null")
            .bind("a", article)
            .mapTo(String.class)
            .list();
    for (String sql :
        List.of(
            """
            update naming_sector set total = total -
                (select count(*) from appearance p where p.article_id = :a
                    and p.naming_id = naming_sector.naming_id and p.sector = naming_sector.sector)
             where naming_id in (select naming_id from appearance where article_id = :a)
            """,
            """
            update naming set total = total -
                (select count(*) from appearance p
                  where p.article_id = :a and p.naming_id = naming.id)
             where id in (select naming_id from appearance where article_id = :a)
            """,
            "delete from role where article_id = :a",
            "delete from appearance where article_id = :a")) {
      handle.createUpdate(sql).bind("a", article).execute();
    }
    return namings.stream().distinct().toList();
  }
}
