package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Corrected;

/** Writes the statements of articles anew that a correction reaches. */
final class Recast {
  private Recast() {}

  /** Writes articles anew, says who is who in them, and notes that they changed. */
  static void articles(Handle handle, Set<String> articles, String now) {
    Changes.hold(handle);
    Casts casts = new Casts(handle);
    List<String> changed = new ArrayList<>();
    for (String article : articles) {
      if (article(handle, casts, article)) {
        changed.add(article);
      }
    }
    Adding.settle(handle, casts, now);
    changed.forEach(article -> Changes.note(handle, article, Change.What.CHANGED, now));
  }

  /** Writes an article's statements anew, its actors to be settled after; whether it is kept. */
  static boolean article(Handle handle, Casts casts, String article) {
    if (!Adding.hold(handle, article)) {
      return false;
    }
    Corrected corrected = StatementRows.corrected(handle, article);
    casts.leave(article);
    StatementRows.rewrite(handle, corrected);
    casts.enter(corrected.reading());
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
