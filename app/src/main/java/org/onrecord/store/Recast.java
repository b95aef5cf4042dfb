package org.onrecord.store;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Writes the statements of articles anew that a correction reaches. */
final class Recast {
  private Recast() {}

  /** Writes an article's statements anew; whether it is kept. */
  static boolean article(Handle handle, String article) {
    if (!Adding.hold(handle, article)) {
      return false;
    }
    StatementRows.rewrite(handle, StatementRows.corrected(handle, article));
    return true;
  }

  /** The articles in which a reader calls a speaker by one of these names, folded. */
  static Set<String> called(Handle handle, Set<String> names) {
    Set<String> articles = new TreeSet<>();
    for (String name : names) {
      articles.addAll(
          handle
              .createQuery(
                  """
                  select distinct article_id from statement
                   where said_by = :name or said_by is null
                  """)
              .bind("name", name)
              .mapTo(String.class)
              .list());
    }
    return articles;
  }
}
