package org.onrecord.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The numbered changes. */
final class Changes {
  private Changes() {}

  /**
   * Makes others that change something wait until the caller's transaction ends, so that it sees
   * all that they did. To be done before anything else of the record is changed: who is who reaches
   * into other articles, and two that wait for each other would both fail.
   */
  static void hold(Handle handle) {
    handle.createUpdate("update change_count set last = last").execute();
  }

  /**
   * Notes a change in the caller's transaction. It is to be the transaction's last act: others that
   * change something wait from here until the commit, and so numbers are committed in their order.
   */
  static void note(Handle handle, String article, Change.What what, String now) {
    handle.createUpdate("update change_count set last = last + 1").execute();
    handle
        .createUpdate(
            """
            insert into change (seq, article_id, what, made_at)
            select last, :article, :what, :now from change_count
            """)
        .bind("article", article)
        .bind("what", what.code())
        .bind("now", now)
        .execute();
  }

  static List<Change> after(Handle handle, long seq, int limit) {
    return handle
        .createQuery(
            """
            select seq, article_id, what from change
             where seq > :seq order by seq limit :limit
            """)
        .bind("seq", seq)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Change(
                    row.getLong("seq"),
                    row.getString("article_id"),
                    Change.What.of(row.getString("what"))))
        .list();
  }

  static long last(Handle handle) {
    return handle.createQuery("select last from change_count").mapTo(Long.class).one();
  }
}
