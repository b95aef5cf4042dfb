package org.onrecord.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What was answered under the keys that programs gave, for a day. Safe for use by many threads and
 * processes: of several answers under one key the first stays.
 */
public final class AnsweredKeys {
  /** How long an answer is kept. */
  public static final Duration KEPT = Duration.ofHours(24);

  private final Jdbi reading;
  private final Jdbi writing;
  private final Clock clock;

  AnsweredKeys(Database database, Clock clock) {
    this.reading = database.reading();
    this.writing = database.writing();
    this.clock = clock;
  }

  /** What was answered under a key in the last day. */
  public Optional<Answered> find(String key) {
    return reading.withHandle(handle -> find(handle, key));
  }

  /**
   * Keeps an answer, and forgets those that are older than a day.
   *
   * @return the answer that is kept under the key: this one, or one that came before it
   */
  public Answered keep(String key, Answered answered) {
    return writing.inTransaction(
        handle -> {
          handle
              .createUpdate("delete from answered where made_at < :oldest")
              .bind("oldest", oldest())
              .execute();
          handle
              .createUpdate(
                  """
                  insert into answered (sent_key, digest, status, location, body, made_at)
                  values (:key, :digest, :status, :location, :body, :now)
                  on conflict (sent_key) do nothing
                  """)
              .bind("key", key)
              .bind("digest", answered.digest())
              .bind("status", answered.status())
              .bind("location", answered.location())
              .bind("body", Storable.words(answered.body()))
              .bind("now", moment(Duration.ZERO))
              .execute();
          return find(handle, key).orElse(answered);
        });
  }

  /** Forgets the answers that name an article. */
  static void forget(Handle handle, String article) {
    handle
        .createUpdate("delete from answered where body like :name")
        .bind("name", "%" + article + "%")
        .execute();
  }

  private Optional<Answered> find(Handle handle, String key) {
    return handle
        .createQuery(
            """
            select digest, status, location, body from answered
             where sent_key = :key and made_at >= :oldest
            """)
        .bind("key", key)
        .bind("oldest", oldest())
        .map(
            (row, context) ->
                new Answered(
                    row.getString("digest"),
                    row.getInt("status"),
                    row.getString("location"),
                    row.getString("body")))
        .findOne();
  }

  private String oldest() {
    return moment(KEPT);
  }

  private String moment(Duration ago) {
    return Instant.now(clock).minus(ago).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
