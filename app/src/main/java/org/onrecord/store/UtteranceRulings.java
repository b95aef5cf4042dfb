package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.compare.Ruling;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;

/** Keeps what people ruled about which statements report one act of speech. */
final class UtteranceRulings {
  private static final String SAME = "same";

  private final Handle handle;

  UtteranceRulings(Handle handle) {
    this.handle = handle;
  }

  /** Keeps a ruling and gives its id. */
  String add(Ruling ruling, Correction.Making making) {
    Edit.Ruling what =
        switch (ruling) {
          case Ruling.Same ignored -> Edit.Ruling.UTTERANCES_MERGED;
          case Ruling.Apart ignored -> Edit.Ruling.UTTERANCE_SPLIT;
        };
    String id = UUID.randomUUID().toString();
    add(
        new Correction(
            id,
            making,
            Optional.empty(),
            Scope.MENTION,
            new Edit.Ruled(what, List.of(ruling.one(), ruling.other())),
            Optional.empty()));
    return id;
  }

  /** Keeps a ruling as the log of corrections has it; whether it was new. */
  boolean add(Correction correction) {
    Ruling ruling = ruling(correction);
    return handle
            .createUpdate(
                """
                insert into utterance_ruling (id, one, other, what, made_by, why, made_at,
                                              revoked_at)
                values (:id, :one, :other, :what, :by, :why, :at, :revoked)
                on conflict (id) do nothing
                """)
            .bind("id", Storable.words(correction.id()))
            .bind("one", Storable.words(ruling.one()))
            .bind("other", Storable.words(ruling.other()))
            .bind("what", ruling instanceof Ruling.Same ? SAME : "apart")
            .bind("by", Storable.words(correction.making().by()))
            .bind("why", Storable.words(correction.making().why()))
            .bind("at", Correction.moment(correction.making().at()))
            .bind("revoked", correction.revokedAt().map(Correction::moment).orElse(null))
            .execute()
        == 1;
  }

  /** A ruling of the log as the rules of utterances take it. */
  static Ruling ruling(Correction correction) {
    Edit.Ruled ruled = (Edit.Ruled) correction.edit();
    String one = ruled.subjects().getFirst();
    String other = ruled.subjects().getLast();
    return ruled.ruling() == Edit.Ruling.UTTERANCES_MERGED
        ? new Ruling.Same(one, other)
        : new Ruling.Apart(one, other);
  }

  /** Rulings as the log of corrections has them, by id. */
  static Map<String, Correction> corrections(Handle handle, Collection<String> ids) {
    Map<String, Correction> found = new HashMap<>();
    for (List<String> some : Chunks.of(ids)) {
      handle
          .createQuery("select * from utterance_ruling where id in (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> correction(row))
          .forEach(each -> found.put(each.id(), each));
    }
    return found;
  }

  private static Correction correction(ResultSet row) throws SQLException {
    Edit.Ruling what =
        row.getString("what").equals(SAME)
            ? Edit.Ruling.UTTERANCES_MERGED
            : Edit.Ruling.UTTERANCE_SPLIT;
    return new Correction(
        row.getString("id"),
        CorrectionRows.making(row),
        Optional.empty(),
        Scope.MENTION,
        new Edit.Ruled(what, List.of(row.getString("one"), row.getString("other"))),
        Optional.ofNullable(row.getString("revoked_at")).map(Instant::parse));
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
