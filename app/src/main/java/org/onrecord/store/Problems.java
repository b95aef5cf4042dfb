package org.onrecord.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.text.Problem;

/** The inputs of which there is no article. */
final class Problems {
  private Problems() {}

  static void add(Handle handle, String input, Problem problem, String now) {
    handle
        .createUpdate(
            """
            insert into problem (id, input, code, message, seen_at)
            values (:id, :input, :code, :message, :seenAt)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("input", Storable.words(input))
        .bind("code", problem.code())
        .bind("message", Storable.words(problem.message()))
        .bind("seenAt", now)
        .execute();
  }

  static List<SeenProblem> latest(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            select input, code, message, seen_at from problem
             order by seen_at desc, id limit :limit
            """)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new SeenProblem(
                    row.getString("input"),
                    row.getString("code"),
                    row.getString("message"),
                    row.getString("seen_at")))
        .list();
  }
}
