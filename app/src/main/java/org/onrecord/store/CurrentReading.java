package org.onrecord.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The reading that an article has now.
 *
 * @param input what it was read from, as given
 * @param json the reading, as the line that it was kept as
 */
record CurrentReading(String input, String json) {
  /** The current reading of an article; empty where the article is not kept. */
  static Optional<CurrentReading> find(Handle handle, String article) {
    return handle
        .createQuery(
            """
            select a.input, r.json from article a
              join reading r on r.article_id = a.id and r.current = 1
             where a.id = :id
            """)
        .bind("id", Storable.words(article))
        .map((row, context) -> new CurrentReading(row.getString(1), row.getString(2)))
        .findOne();
  }
}
