package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.correction.Corrected;

/**
 * Takes over the actors of articles that were kept by a release which had none across articles: a
 * few articles a transaction, so that whatever happens to the program it goes on from there.
 */
final class CastFilling {
  private static final int STEP = 50;

  private final Handle handle;

  private CastFilling(Handle handle) {
    this.handle = handle;
  }

  /** Takes over all that there is to take over, in transactions of its own. */
  static void where(Jdbi writing) {
    while (writing.withHandle(handle -> !waiting(handle, 1).isEmpty())) {
      writing.useTransaction(handle -> new CastFilling(handle).step());
    }
  }

  /** The same in the caller's transaction. */
  static void all(Handle handle) {
    while (new CastFilling(handle).step()) {
      // until none waits
    }
  }

  private static List<String> waiting(Handle handle, int most) {
    return handle
        .createQuery("select id from article where cast_kept is null order by id limit :most")
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  private boolean step() {
    Changes.hold(handle);
    List<String> articles = waiting(handle, STEP);
    Casts casts = new Casts(handle);
    for (String article : articles) {
      Optional<Corrected> kept = StatementRows.find(handle, article);
      if (kept.isEmpty()) {
        handle
            .createUpdate("update article set cast_kept = 0 where id = :id")
            .bind("id", article)
            .execute();
        continue;
      }
      speakers(kept.get());
      casts.enter(kept.get());
    }
    casts.settle();
    return !articles.isEmpty();
  }

  private void speakers(Corrected corrected) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update statement set speaker_id = :speakerId, unnamed = :unnamed, role = :role
             where id = :id
            """);
    for (StoredStatement statement : StoredStatement.of(corrected)) {
      SpeakerRow.of(corrected.reading(), statement.place()).bind(batch);
      batch.bind("id", statement.id()).add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
