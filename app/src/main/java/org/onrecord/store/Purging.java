package org.onrecord.store;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.onrecord.page.PageMap;

/** Removes articles for good, and finds those that are to be removed. */
final class Purging {
  private static final int FETCHED = 50;
  private static final List<String> WORDS = List.of("text", "title", "author", "url");

  /** Where an article's words stand, the children of other rows first. */
  private static final List<String> TABLES =
      List.of(
          "preview",
          "statement_issue",
          "statement",
          "event_issue",
          "event",
          "tie",
          "reading",
          "problem",
          "article_text");

  private Purging() {}

  /**
   * Makes SQLite overwrite what is removed at once, so that a purge that is killed before it has
   * wiped leaves no word either.
   */
  static void overwrite(Handle handle, Database.Kind kind) {
    switch (kind) {
      case SQLITE ->
          handle
              .createQuery("pragma secure_delete = on")
              .map((row, context) -> row.getInt(1))
              .one();
      case POSTGRESQL -> {}
    }
  }

  /** Removes articles in the caller's transaction. Nothing is wiped yet. */
  static Purge remove(Handle handle, Set<String> articles, String reason, String now) {
    List<String> removed = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    int statements = 0;
    Changes.hold(handle);
    if (!articles.isEmpty()) {
      JobRemoval.of(handle, articles).remove();
    }
    Casts casts = new Casts(handle);
    for (String article : new TreeSet<>(articles)) {
      if (!Adding.hold(handle, article)) {
        continue;
      }
      Tombstones.set(handle, article, reason, now);
      casts.leave(article);
      AnsweredKeys.forget(handle, article);
      names.addAll(CorrectionRows.wipe(handle, article));
      for (String table : TABLES) {
        int rows =
            handle
                .createUpdate("delete from " + table + " where article_id = :article")
                .bind("article", article)
                .execute();
        statements += table.equals("statement") ? rows : 0;
      }
      int rows =
          handle
              .createUpdate("delete from article where id = :article")
              .bind("article", article)
              .execute();
      if (rows > 0) {
        removed.add(article);
      }
    }
    int pages = Pages.removeUnused(handle);
    Adding.settle(handle, casts, now);
    Recast.articles(handle, Recast.called(handle, names), now);
    removed.forEach(article -> Changes.note(handle, article, Change.What.PURGED, now));
    return new Purge(removed.size(), statements, pages, 0, false);
  }

  /** Gives back or overwrites the room that removed rows had; whether that was possible. */
  static boolean wipe(Handle handle, Database.Kind kind) {
    try {
      return switch (kind) {
        case SQLITE -> {
          handle.execute("vacuum");
          yield handle
                  .createQuery("pragma wal_checkpoint(truncate)")
                  .map((row, context) -> row.getInt("busy"))
                  .one()
              == 0;
        }
        case POSTGRESQL -> {
          handle.execute(
              "vacuum full preview, statement_issue, statement, event_issue, event, tie, reading,"
                  + " article_text, article, page, role, appearance, naming, alias, actor, told,"
                  + " likeness_key, likeness, utterance, answered, correction, actor_ruling,"
                  + " utterance_ruling, imported_actor, imported_name, imported_role,"
                  + " problem, job, job_item");
          yield true;
        }
      };
    } catch (JdbiException e) {
      return false;
    }
  }

  /** The articles at an address. */
  static List<String> at(Handle handle, String address) {
    return handle
        .createQuery("select id from article where url = :address order by id")
        .bind("address", Storable.words(address))
        .mapTo(String.class)
        .list();
  }

  /** Where words stand, in articles and in what people decided. */
  static Mentioned mentioning(Handle handle, String words) {
    return new Mentioned(articles(handle, WholeWords.of(words)), NameRemoval.count(handle, words));
  }

  /** The articles in whose text, title, author, address or page the words stand. */
  private static List<String> articles(Handle handle, WholeWords wanted) {
    try (Stream<String> ids =
        handle
            .createQuery(
                """
                select a.id, a.title, a.author, a.url, t.text, t.page_map, p.deflated
                  from article a
                  join article_text t on t.article_id = a.id
                  left join page p on p.hash = a.page_hash
                 order by a.id
                """)
            .setFetchSize(FETCHED)
            .map((row, context) -> holds(row, wanted) ? row.getString("id") : "")
            .stream()) {
      return ids.filter(id -> !id.isEmpty()).toList();
    }
  }

  private static boolean holds(ResultSet row, WholeWords wanted) throws SQLException {
    for (String column : WORDS) {
      String words = row.getString(column);
      if (words != null && wanted.standIn(words)) {
        return true;
      }
    }
    byte[] page = row.getBytes("deflated");
    String map = row.getString("page_map");
    return page != null
        && map != null
        && wanted.standIn(
            new String(Deflated.bytes(page), Charset.forName(PageMap.parse(map).charset())));
  }
}
