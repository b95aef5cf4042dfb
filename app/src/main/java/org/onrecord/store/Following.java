package org.onrecord.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
                    select * from problem
                     where :seenAt = '' or seen_at < :seenAt or (seen_at = :seenAt and id > :id)
                     order by seen_at desc, id limit :limit
                    """)
                .bind("seenAt", seenAt)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> new Problem(row.getString("id"), Problems.seen(row)))
                .list());
  }

  /** How many statements have each status, by status. */
  public SortedMap<String, Integer> statuses() {
    SortedMap<String, Integer> statuses = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select status, count(*) as total from statement group by status")
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(each -> statuses.put(each.getKey(), each.getValue())));
    return statuses;
  }

  /** The current reading of an article as the line of JSON that it was kept as. */
  public Optional<String> reading(String articleId) {
    return jdbi.withHandle(
        handle -> CurrentReading.find(handle, articleId).map(CurrentReading::json));
  }

  /**
   * An article's text as it is kept beside its reading.
   *
   * @param text the text
   * @param hash what its hash was when it was added, as 64 hexadecimal digits
   */
  public record Text(String text, String hash) {}

  /** The text of an article with its hash, to be compared with everything else. */
  public Optional<Text> text(String articleId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select t.text, a.text_hash from article a
                      join article_text t on t.article_id = a.id
                     where a.id = :id
                    """)
                .bind("id", Storable.words(articleId))
                .map((row, context) -> new Text(row.getString(1), row.getString(2)))
                .findOne());
  }

  /**
   * The next statement that no person has judged, the least sure first.
   *
   * @param after the statement after which to look; from the beginning if it isn't there
   */
  public Optional<StoredStatement> unchecked(String after) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.id from statement s
                      left join statement l on l.id = :after
                     where s.status = 'machine'
                       and (l.id is null or s.confidence > l.confidence
                            or (s.confidence = l.confidence and s.id > l.id))
                     order by s.confidence, s.id limit 1
                    """)
                .bind("after", Storable.words(after))
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> Selection.statement(handle, id)));
  }
}
