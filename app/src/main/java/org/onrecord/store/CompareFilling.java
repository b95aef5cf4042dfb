package org.onrecord.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Compares the statements of articles that were kept by a release which compared none: a few
 * articles a transaction, so that whatever happens to the program it goes on from there.
 */
final class CompareFilling {
  private static final int STEP = 50;

  private CompareFilling() {}

  /** All that there is to compare, in transactions of its own. */
  static void where(Jdbi writing) {
    while (writing.withHandle(handle -> !waiting(handle, 1).isEmpty())) {
      writing.useTransaction(CompareFilling::step);
    }
  }

  private static List<String> waiting(Handle handle, int most) {
    return handle
        .createQuery("select id from article where compared is null order by id limit :most")
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  private static void step(Handle handle) {
    Changes.hold(handle);
    List<String> articles = waiting(handle, STEP);
    Comparing comparing = new Comparing(handle);
    for (String article : articles) {
      handle
          .createUpdate("update article set compared = 0 where id = :id")
          .bind("id", article)
          .execute();
      StatementRows.find(handle, article).ifPresent(comparing::enter);
    }
    comparing.settle(articles);
  }
}
