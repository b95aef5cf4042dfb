package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

/** The inputs of which there is no article, or one that was not read. */
final class Problems {
  private Problems() {}

  /** Keeps a problem with an input of which there is no article. */
  static void add(Handle handle, String input, Problem problem, String now) {
    String message = problem.message();
    add(handle, new SeenProblem(input, problem.code(), message, now, Optional.empty()));
  }

  /** Keeps why an article was not read, in the place of what was kept of it before. */
  static void keep(Handle handle, Reading reading, String input, String now) {
    String article = reading.article().id();
    handle
        .createUpdate("delete from problem where article_id = :article")
        .bind("article", article)
        .execute();
    for (Problem problem : reading.problems()) {
      String message = "kept, but " + problem.message();
      add(handle, new SeenProblem(input, problem.code(), message, now, Optional.of(article)));
    }
  }

  private static void add(Handle handle, SeenProblem seen) {
    handle
        .createUpdate(
            """
            insert into problem (id, input, code, message, seen_at, article_id)
            values (:id, :input, :code, :message, :seenAt, :article)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("input", Storable.words(seen.input()))
        .bind("code", seen.code())
        .bind("message", Storable.words(seen.message()))
        .bind("seenAt", seen.seenAt())
        .bind("article", seen.article().orElse(null))
        .execute();
  }

  static List<SeenProblem> latest(Handle handle, int limit) {
    return handle
        .createQuery("select * from problem order by seen_at desc, id limit :limit")
        .bind("limit", limit)
        .map((row, context) -> seen(row))
        .list();
  }

  /** The problem of a row. */
  static SeenProblem seen(ResultSet row) throws SQLException {
    return new SeenProblem(
        row.getString("input"),
        row.getString("code"),
        row.getString("message"),
        row.getString("seen_at"),
        Optional.ofNullable(row.getString("article_id")));
  }
}
