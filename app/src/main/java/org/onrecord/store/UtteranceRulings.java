package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.compare.Ruling;

/** Keeps what people ruled about which statements report one act of speech. */
final class UtteranceRulings {
  private static final String SAME = "same";

  private final Handle handle;

  UtteranceRulings(Handle handle) {
    this.handle = handle;
  }

  /** Keeps a ruling and gives its id. */
  String add(Ruling ruling, String by, String why, String now) {
    String id = UUID.randomUUID().toString();
    String what =
        switch (ruling) {
          case Ruling.Same ignored -> SAME;
          case Ruling.Apart ignored -> "apart";
        };
    handle
        .createUpdate(
            """
            insert into utterance_ruling (id, one, other, what, made_by, why, made_at)
            values (:id, :one, :other, :what, :by, :why, :now)
            """)
        .bind("id", id)
        .bind("one", Storable.words(ruling.one()))
        .bind("other", Storable.words(ruling.other()))
        .bind("what", what)
        .bind("by", Storable.words(by))
        .bind("why", Storable.words(why))
        .bind("now", now)
        .execute();
    return id;
  }

  /**
   * Takes a ruling back; it stays to be read.
   *
   * @throws IllegalArgumentException if there is none, or it was taken back before
   */
  Ruling revoke(String id, String now) {
    Ruling ruling =
        handle
            .createQuery("select * from utterance_ruling where id = :id and revoked_at is null")
            .bind("id", Storable.words(id))
            .map((row, context) -> ruling(row))
            .findOne()
            .orElseThrow(() -> new IllegalArgumentException("no ruling to revoke: " + id));
    handle
        .createUpdate("update utterance_ruling set revoked_at = :now where id = :id")
        .bind("now", now)
        .bind("id", id)
        .execute();
    return ruling;
  }

  /** The rulings that stand and name one of these statements, by id. */
  Map<String, Ruling> of(Collection<String> statements) {
    Map<String, Ruling> found = new TreeMap<>();
    for (List<String> some : Chunks.of(statements)) {
      for (String side : List.of("one", "other")) {
        handle
            .createQuery(
                "select * from utterance_ruling where revoked_at is null and "
                    + side
                    + " in (<ids>)")
            .bindList("ids", some)
            .map((row, context) -> Map.entry(row.getString("id"), ruling(row)))
            .forEach(each -> found.put(each.getKey(), each.getValue()));
      }
    }
    return found;
  }

  private static Ruling ruling(ResultSet row) throws SQLException {
    String one = row.getString("one");
    String other = row.getString("other");
    return row.getString("what").equals(SAME)
        ? new Ruling.Same(one, other)
        : new Ruling.Apart(one, other);
  }
}
