package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** What was removed for good. A tombstone is lifted, not deleted, where a text is let in again. */
final class Tombstones {
  private static final RowMapper<Tombstone> ROW =
      (row, context) ->
          new Tombstone(
              row.getString("article_id"),
              row.getString("text_hash"),
              row.getString("reason"),
              row.getString("purged_at"));

  private Tombstones() {}

  static void set(Handle handle, String article, String reason, String now) {
    handle
        .createUpdate(
            """
            insert into tombstone (article_id, text_hash, reason, purged_at)
            select id, text_hash, :reason, :now from article where id = :article
            on conflict (article_id) do update
               set reason = excluded.reason, purged_at = excluded.purged_at, lifted_at = null
            """)
        .bind("article", article)
        .bind("reason", Storable.words(reason))
        .bind("now", now)
        .execute();
  }

  /** The tombstone that keeps a text out, whatever address or outlet it comes with. */
  static Optional<Tombstone> standing(Handle handle, String textHash) {
    return handle
        .createQuery(
            """
            select article_id, text_hash, reason, purged_at from tombstone
             where text_hash = :textHash and lifted_at is null
             order by purged_at desc, article_id limit 1
            """)
        .bind("textHash", textHash)
        .map(ROW)
        .findOne();
  }

  static void lift(Handle handle, String textHash, String now) {
    handle
        .createUpdate(
            """
            update tombstone set lifted_at = :now
             where text_hash = :textHash and lifted_at is null
            """)
        .bind("textHash", textHash)
        .bind("now", now)
        .execute();
  }

  static List<Tombstone> latest(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            select article_id, text_hash, reason, purged_at from tombstone
             where lifted_at is null order by purged_at desc, article_id limit :limit
            """)
        .bind("limit", limit)
        .map(ROW)
        .list();
  }
}
