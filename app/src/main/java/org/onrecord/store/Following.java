package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The lists of the record, each from a place in its order on. Whoever walks through a list so sees
 * every entry that was there at the beginning once, whatever is added meanwhile.
 */
public final class Following {
  private final Jdbi jdbi;

  Following(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * An input that could not be read, with its id.
   *
   * @param id its id
   * @param seen what is known of it
   */
  public record Problem(String id, SeenProblem seen) {}

  /** The articles that a query finds, after a place in their order. */
  public List<ArticleSummary> articles(StatementQuery query, Optional<ListPlace> last, int limit) {
    Selection selection = new Selection(query);
    last.ifPresent(selection::articlesAfter);
    return jdbi.withHandle(handle -> selection.articles(handle, 0, limit));
  }

  /** The inputs that could not be read, latest first, after a moment and the id of one of them. */
  public List<Problem> problems(String seenAt, String id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, input, code, message, seen_at from problem
                     where :seenAt = '' or seen_at < :seenAt or (seen_at = :seenAt and id > :id)
                     order by seen_at desc, id limit :limit
                    """)
                .bind("seenAt", seenAt)
                .bind("id", id)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Problem(
                            row.getString("id"),
                            new SeenProblem(
                                row.getString("input"),
                                row.getString("code"),
                                row.getString("message"),
                                row.getString("seen_at"))))
                .list());
  }

  /** The current reading of an article as the line of JSON that it was kept as. */
  public Optional<String> reading(String articleId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select json from reading where article_id = :id and current = 1")
                .bind("id", Storable.words(articleId))
                .mapTo(String.class)
                .findOne());
  }
}
