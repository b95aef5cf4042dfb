package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.act.Modality;
import org.onrecord.compare.Stand;
import org.onrecord.issue.Stance;

/**
 * Reads where statements stand, as far as they are compared with each other: those of somebody
 * identified that take a side, without the outlets' interpretations and what a person rejected.
 */
final class StandRows {
  /** Later than all days. */
  static final String ALWAYS = "9999-12-31";

  private static final List<Stance> SIDES =
      List.of(Stance.SUPPORT, Stance.OPPOSE, Stance.CONDITIONAL);
  private final Handle handle;

  StandRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * The latest on an issue.
   *
   * @param until the last day that is looked at
   * @param most how many of each stance
   */
  List<Stand> onIssue(String issue, String until, int most) {
    return find("i.issue = :of", issue, until, most);
  }

  /** The latest of an actor, on any issue. */
  List<Stand> ofActor(String actor, int most) {
    return find("i.actor = :of", actor, ALWAYS, most);
  }

  private List<Stand> find(String condition, String of, String until, int most) {
    List<Stand> stands = new ArrayList<>();
    for (Stance side : SIDES) {
      handle
          .createQuery(
              """
              select i.issue, i.stance, i.modality, i.hedged, i.condition_words, s.utterance, %s
                from statement_issue i join statement s on s.id = i.statement_id
                join told t on t.statement_id = i.statement_id
                join article a on a.id = i.article_id
               where %s and i.stance = :stance and i.last_day <= :until and i.actor is not null
                 and i.lane <> 'outlet' and i.own = 1 and s.status <> 'rejected'
               order by i.last_day desc, i.statement_id limit :most
              """
                  .formatted(ToldRows.COLUMNS, condition))
          .bind("of", Storable.words(of))
          .bind("stance", side.code())
          .bind("until", until)
          .bind("most", most)
          .map((row, context) -> stand(row))
          .forEach(stands::add);
    }
    return stands;
  }

  private static Stand stand(ResultSet row) throws SQLException {
    return new Stand(
        ToldRows.said(row),
        row.getString("issue"),
        Stance.of(row.getString("stance")),
        new Stand.Holding(
            true,
            Optional.ofNullable(row.getString("condition_words")),
            Optional.ofNullable(row.getString("modality"))
                .map(code -> Modality.valueOf(code.toUpperCase(Locale.ROOT))),
            row.getInt("hedged") == 1),
        Optional.ofNullable(row.getString("utterance")));
  }
}
