package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Step;

/** The rows of decisions about who is who: a decision is a correction, each of its steps a row. */
final class ActorRulingRows {
  private ActorRulingRows() {}

  /** Keeps a decision; one that is there already is left as it is. Whether it was new. */
  static boolean add(Handle handle, Correction correction) {
    List<Step> steps = ((Edit.Decided) correction.edit()).steps();
    int rows = 0;
    for (int i = 0; i < steps.size(); i++) {
      rows += insert(handle, correction, "-" + i, steps.get(i));
    }
    return rows > 0;
  }

  private static int insert(Handle handle, Correction decision, String place, Step step) {
    return handle
        .createUpdate(
            """
            insert into actor_ruling (id, decision, what, one, here, other, article_id, name,
                                      one_name, other_name, made_by, why, made_at, revoked_at)
            values (:id, :decision, :what, :one, :here, :other, :article, :name,
                    :oneName, :otherName, :by, :why, :at, :revoked)
            on conflict (id) do nothing
            """)
        .bind("id", Storable.words(decision.id() + place))
        .bind("decision", Storable.words(decision.id()))
        .bind("what", step.what().code())
        .bind("one", Storable.words(step.one().id()))
        .bind("here", Storable.words(step.here()))
        .bind("other", Storable.words(step.other().map(Step.Named::id)))
        .bind("article", Storable.words(step.article()))
        .bind("name", Storable.words(step.name()))
        .bind("oneName", Storable.words(step.one().name()))
        .bind("otherName", Storable.words(step.other().map(Step.Named::name)))
        .bind("by", Storable.words(decision.making().by()))
        .bind("why", Storable.words(decision.making().why()))
        .bind("at", Correction.moment(decision.making().at()))
        .bind("revoked", decision.revokedAt().map(Correction::moment).orElse(null))
        .execute();
  }

  /** Decisions as the log of corrections has them, by id. */
  static Map<String, Correction> corrections(Handle handle, Collection<String> ids) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (List<String> some : Chunks.of(ids)) {
      handle
          .createQuery(
              """
              select * from actor_ruling where decision in (<ids>)
               order by decision, length(id), id
              """)
          .bindList("ids", some)
          .map((row, context) -> Row.of(row))
          .forEach(row -> rows.computeIfAbsent(row.decision(), key -> new ArrayList<>()).add(row));
    }
    Map<String, Correction> found = new HashMap<>();
    rows.forEach((id, all) -> found.put(id, correction(all)));
    return found;
  }

  private static Correction correction(List<Row> rows) {
    Row first = rows.getFirst();
    Edit.Ruling ruling =
        switch (first.step().what()) {
          case SAME -> Edit.Ruling.ACTORS_MERGED;
          case APART -> Edit.Ruling.ACTOR_SPLIT;
          case RENAME -> Edit.Ruling.ACTOR_RENAMED;
        };
    return new Correction(
        first.decision(),
        first.making(),
        Optional.empty(),
        Scope.MENTION,
        new Edit.Decided(ruling, rows.stream().map(Row::step).toList()),
        first.revokedAt());
  }

  private record Row(
      String decision, Correction.Making making, Step step, Optional<Instant> revokedAt) {
    static Row of(ResultSet row) throws SQLException {
      Optional<String> other = Optional.ofNullable(row.getString("other"));
      String otherName = Optional.ofNullable(row.getString("other_name")).orElse("");
      return new Row(
          row.getString("decision"),
          CorrectionRows.making(row),
          new Step(
              Step.What.of(row.getString("what")),
              new Step.Named(row.getString("one"), row.getString("one_name")),
              row.getString("here"),
              other.map(id -> new Step.Named(id, otherName)),
              Optional.ofNullable(row.getString("article_id")),
              Optional.ofNullable(row.getString("name"))),
          Optional.ofNullable(row.getString("revoked_at")).map(Instant::parse));
    }
  }
}
