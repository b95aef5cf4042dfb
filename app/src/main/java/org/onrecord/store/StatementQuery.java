package org.onrecord.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles, or statements of theirs, are asked for; an empty part doesn't narrow. Words and
 * marks are asked of the search.
 *
 * @param outlets outlets of the article, any of them; the empty one for none given
 * @param from first day of publication
 * @param until last day of publication
 * @param article one article's id
 * @param actors who speaks, by id across articles; for statements alone
 */
public record StatementQuery(
    Set<String> outlets,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> article,
    Set<String> actors) {

  /** Whoever speaks. */
  public StatementQuery(
      Set<String> outlets,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<String> article) {
    this(outlets, from, until, article, Set.of());
  }

  public StatementQuery {
    outlets = Set.copyOf(outlets);
    actors = Set.copyOf(actors);
  }

  /** The query that everything answers. */
  public static StatementQuery all() {
    return new StatementQuery(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The statements of one article. */
  public static StatementQuery ofArticle(String id) {
    return new StatementQuery(Set.of(), Optional.empty(), Optional.empty(), Optional.of(id));
  }

  /** The statements of one speaker, by the id across articles. */
  public static StatementQuery ofActor(String id) {
    return new StatementQuery(
        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(id));
  }
}
