package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.CorrectionParser;
import org.onrecord.correction.Edit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the log of corrections, inside the caller's transaction. */
final class CorrectionRows {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int NAMES_AT_A_TIME = 500;

  private CorrectionRows() {}

  /** Adds one; one that is there already is left as it is. Whether it was new. */
  static boolean add(Handle handle, Correction correction) {
    ObjectNode body = CorrectionJson.node(correction);
    body.remove("revoked_at");
    return handle
            .createUpdate(
                """
                insert into correction (id, made_at, made_by, what, article_id, scope, name, body,
                                        revoked_at, one, other, issue)
                values (:id, :madeAt, :madeBy, :what, :article, :scope, :name, :body, :revokedAt,
                        :one, :other, :issue)
                on conflict (id) do nothing
                """)
            .bind("id", Storable.words(correction.id()))
            .bind("madeAt", Correction.moment(correction.making().at()))
            .bind("madeBy", Storable.words(correction.making().by()))
            .bind("what", correction.edit().what())
            .bind("article", Storable.words(correction.anchor().map(Anchor::article)))
            .bind("scope", correction.scope().code())
            .bind("name", Storable.words(correction.name()))
            .bind("body", body.toString())
            .bind("revokedAt", correction.revokedAt().map(Correction::moment).orElse(null))
            .bind("one", Storable.words(subject(correction, 0)))
            .bind("other", Storable.words(subject(correction, 1)))
            .bind("issue", Storable.words(subject(correction, 2)))
            .execute()
        == 1;
  }

  /** What a ruling is about: two statements, and the issue on which they are compared. */
  private static Optional<String> subject(Correction correction, int place) {
    return correction.edit() instanceof Edit.Ruled ruled && place < ruled.subjects().size()
        ? Optional.of(ruled.subjects().get(place))
        : Optional.empty();
  }

  /** Notes that one no longer holds; whether it did. */
  static boolean revoke(Handle handle, String id, String at) {
    return handle
            .createUpdate(
                "update correction set revoked_at = :at where id = :id and revoked_at is null")
            .bind("at", at)
            .bind("id", Storable.words(id))
            .execute()
        == 1;
  }

  /** Those that may change a reading of an article in which these are spoken of. */
  static List<Correction> concerning(Handle handle, String article, Set<String> names) {
    List<Correction> found =
        new ArrayList<>(
            handle
                .createQuery(
                    """
                    select body, revoked_at from correction
                     where body is not null and article_id = :article
                    """)
                .bind("article", article)
                .map((row, context) -> correction(row))
                .list());
    List<String> all = new ArrayList<>(new TreeSet<>(names));
    for (int i = 0; i < all.size(); i += NAMES_AT_A_TIME) {
      handle
          .createQuery(
              """
              select body, revoked_at from correction
               where body is not null and name in (<names>)
                 and (article_id is null or article_id <> :article)
              """)
          .bindList("names", all.subList(i, Math.min(all.size(), i + NAMES_AT_A_TIME)))
          .bind("article", article)
          .map((row, context) -> correction(row))
          .forEach(found::add);
    }
    return found;
  }

  /** Corrections whose words have not been purged, by id. */
  static Map<String, Correction> find(Handle handle, Collection<String> ids) {
    Map<String, Correction> found = new HashMap<>();
    for (List<String> some : Chunks.of(ids)) {
      handle
          .createQuery(
              """
              select body, revoked_at from correction
               where body is not null and id in (<ids>)
              """)
          .bindList("ids", some)
          .map((row, context) -> correction(row))
          .forEach(each -> found.put(each.id(), each));
    }
    return found;
  }

  /** What people say of two statements on these issues, as far as it stands. */
  static List<Correction> marks(Handle handle, List<String> issues) {
    return handle
        .createQuery(
            """
            select body, revoked_at from correction
             where body is not null and revoked_at is null and issue in (<issues>)
            """)
        .bindList("issues", issues)
        .map((row, context) -> correction(row))
        .list();
  }

  /** Who made the correction or ruling of a row, when and why. */
  static Correction.Making making(ResultSet row) throws SQLException {
    return new Correction.Making(
        Instant.parse(row.getString("made_at")), row.getString("made_by"), row.getString("why"));
  }

  /** A correction of a row that has its body. */
  static Correction correction(ResultSet row) throws SQLException {
    ObjectNode body = (ObjectNode) JSON.readTree(row.getString("body"));
    body.put("revoked_at", row.getString("revoked_at"));
    return CorrectionParser.parse(body.toString());
  }

  /**
   * Takes the words out of an article's corrections, and out of what was ruled on its statements.
   * Their rows stay.
   *
   * @return the names by which they reached other articles
   */
  static List<String> wipe(Handle handle, String article) {
    List<String> names =
        handle
            .createQuery(
                """
                select distinct name from correction
                 where article_id = :article and name is not null
                """)
            .bind("article", article)
            .mapTo(String.class)
            .list();
    handle
        .createUpdate(
            """
            update correction set body = null, name = null
             where article_id = :article
                or one in (select id from statement where article_id = :article)
                or other in (select id from statement where article_id = :article)
                or one in (select id from event where article_id = :article)
                or other in (select id from event where article_id = :article)
            """)
        .bind("article", article)
        .execute();
    return names;
  }
}
