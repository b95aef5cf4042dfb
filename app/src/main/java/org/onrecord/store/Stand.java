package org.onrecord.store;

import java.util.Optional;
import org.onrecord.issue.Stance;

/**
 * Where a kept statement stands on an issue.
 *
 * @param statement the statement
 * @param actor who speaks, by id across articles; empty for an unnamed or unknown voice
 * @param lane whose words it rests on
 * @param saidOn when it was said, as EDTF, as far as words give it
 * @param stance where it stands; empty where its words don't decide
 * @param evidence the words that show it, parts joined by " … "
 */
public record Stand(
    StoredStatement statement,
    Optional<String> actor,
    Lane lane,
    Optional<String> saidOn,
    Optional<Stance> stance,
    String evidence) {

  /** What it is ordered by: when it was said, or else published; empty if neither is known. */
  public String day() {
    return saidOn.or(statement.article()::published).orElse("");
  }

  /** What who speaks is called across articles, or else in this one. */
  public String name() {
    return statement.said().name().orElse("");
  }
}
