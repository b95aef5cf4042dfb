package org.onrecord.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;

/** The pages as they came, by their hash. */
final class Pages {
  private Pages() {}

  /** Keeps a page unless it is there. */
  static void keep(Handle handle, RawPage page, String now) {
    byte[] bytes = page.bytes();
    handle
        .createUpdate(
            """
            insert into page (hash, content_type, address, fetched_at, size, deflated)
            values (:hash, :contentType, :address, :fetchedAt, :size, :deflated)
            on conflict (hash) do nothing
            """)
        .bind("hash", page.hash())
        .bind("contentType", page.contentType().orElse(null))
        .bind("address", page.address().orElse(null))
        .bind("fetchedAt", now)
        .bind("size", bytes.length)
        .bind("deflated", Deflated.of(bytes))
        .execute();
  }

  static Optional<StoredPage> find(Handle handle, String hash) {
    return handle
        .createQuery(
            """
            select hash, content_type, address, fetched_at, deflated from page
             where hash = :hash
            """)
        .bind("hash", Storable.words(hash))
        .map(
            (row, context) ->
                new StoredPage(
                    new StoredPage.Origin(
                        row.getString("hash"),
                        Optional.ofNullable(row.getString("content_type")),
                        Optional.ofNullable(row.getString("address")),
                        Optional.ofNullable(row.getString("fetched_at"))),
                    Deflated.bytes(row.getBytes("deflated"))))
        .findOne();
  }

  /** The page of one article, with the places of its text and the hash under which it is kept. */
  static Optional<KeptPage> ofArticle(Handle handle, String article) {
    return handle
        .createQuery(
            """
            select p.hash, p.content_type, p.address, p.deflated, t.page_map
              from article a
              join page p on p.hash = a.page_hash
              join article_text t on t.article_id = a.id
             where a.id = :article
            """)
        .bind("article", Storable.words(article))
        .map(
            (row, context) ->
                new KeptPage(
                    row.getString("hash"),
                    new RawPage(
                        Deflated.bytes(row.getBytes("deflated")),
                        Optional.ofNullable(row.getString("content_type")),
                        Optional.ofNullable(row.getString("address")),
                        PageMap.parse(row.getString("page_map")))))
        .findOne();
  }

  /** Removes pages of which no article is left; how many. */
  static int removeUnused(Handle handle) {
    return handle
        .createUpdate(
            """
            delete from page
             where not exists (select 1 from article a where a.page_hash = page.hash)
            """)
        .execute();
  }
}
