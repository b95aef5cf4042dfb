package org.onrecord.store;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Corrected;
import org.onrecord.issue.Issues;

/** Writes the statements of articles anew that a correction reaches. */
final class Recast {
  private Recast() {}

  /**
   * Writes the statements of articles anew, with who speaks and which report the same, and notes
   * the articles as changed; those that are not kept are passed over. The changes are held.
   */
  static void articles(Handle handle, Set<String> articles, String now) {
    Casts casts = new Casts(handle);
    Issues issues = IssueRows.followed(handle);
    Set<String> changed = new TreeSet<>();
    for (String article : new TreeSet<>(articles)) {
      if (Adding.hold(handle, article)) {
        casts.leave(article);
        Corrected corrected = StatementRows.corrected(handle, article);
        IssueRows.remove(handle, article);
        StatementRows.rewrite(handle, corrected);
        IssueRows.keep(handle, corrected, issues);
        casts.enter(corrected);
        changed.add(article);
      }
    }
    Adding.settle(handle, casts, now);
    changed.forEach(article -> Changes.note(handle, article, Change.What.CHANGED, now));
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
