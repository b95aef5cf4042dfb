package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.onrecord.reading.ReadingParser;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/** A query as SQL that both databases run. */
final class Selection {
  /** Statements are numbered from 1: the last one's number is found without counting them. */
  private static final String SUMMARY =
      """
      a.id as article_id, a.headline, a.outlet, a.published, a.language,
      coalesce((select max(c.place) from statement c where c.article_id = a.id), 0) as statements
      """;

  private static final String STATEMENT =
      "select s.*, w.name as actor_name, a.url, "
          + SUMMARY
          + " from statement s join article a on a.id = s.article_id"
          + " left join actor w on w.id = s.actor ";
  private static final String NEWEST_FIRST = " order by coalesce(a.published, '') desc, a.id";

  /** The same order by the columns of the index that finds the statements of actors. */
  private static final String OF_ACTORS = " order by s.sort_day desc, s.article_id, s.place";

  private final String order;
  private final Conjunction conditions = new Conjunction();

  Selection(StatementQuery query) {
    conditions.in("coalesce(a.outlet, '')", query.outlets());
    query.from().ifPresent(day -> compare("a.published >= ", day.toString()));
    query.until().ifPresent(day -> compare("a.published <= ", day.toString()));
    query.article().ifPresent(id -> compare("a.id = ", id));
    conditions.in("s.actor", query.actors());
    order = query.actors().isEmpty() ? NEWEST_FIRST + ", s.place" : OF_ACTORS;
  }

  private void compare(String column, String wanted) {
    conditions.add(column + conditions.value(wanted));
  }

  /** Only the articles that come after a place in the order of the list. */
  Selection articlesAfter(ListPlace last) {
    String day = conditions.value(last.published());
    conditions.add(
        "(coalesce(a.published, '') < %s or (coalesce(a.published, '') = %s and a.id > %s))"
            .formatted(day, day, conditions.value(last.article())));
    return this;
  }

  List<StoredStatement> statements(Handle handle, int offset, int limit) {
    String sql = STATEMENT + conditions.where() + order + " limit :limit offset :offset";
    return conditions
        .bound(handle.createQuery(sql))
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> statement(row))
        .list();
  }

  List<ArticleSummary> articles(Handle handle, int offset, int limit) {
    String sql =
        "select "
            + SUMMARY
            + " from article a "
            + conditions.where()
            + NEWEST_FIRST
            + " limit :limit offset :offset";
    return conditions
        .bound(handle.createQuery(sql))
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> summary(row))
        .list();
  }

  int countArticles(Handle handle) {
    return conditions
        .bound(handle.createQuery("select count(*) from article a " + conditions.where()))
        .mapTo(Integer.class)
        .one();
  }

  /** The other articles with the same text as one. */
  static List<ArticleSummary> copies(Handle handle, String articleId) {
    String sql =
        "select "
            + SUMMARY
            + " from article a join article o on o.text_hash = a.text_hash and o.id <> a.id"
            + " where o.id = :id"
            + NEWEST_FIRST;
    return handle
        .createQuery(sql)
        .bind("id", Storable.words(articleId))
        .map((row, context) -> summary(row))
        .list();
  }

  /** An article with its current reading as people left it. */
  static Optional<StoredArticle> article(Handle handle, String id) {
    return handle
        .createQuery(
            """
            select a.id, a.headline, a.input, a.added_at,
                   (select count(*) from article b
                     where b.text_hash = a.text_hash and b.id <> a.id) as copies
              from article a where a.id = :id
            """)
        .bind("id", Storable.words(id))
        .map(
            (row, context) ->
                new StoredArticle(
                    row.getString("id"),
                    row.getString("headline"),
                    row.getString("input"),
                    row.getString("added_at"),
                    row.getInt("copies"),
                    StatementRows.corrected(handle, row.getString("id"))))
        .findOne();
  }

  /** An article as it was given: without the language that was found. */
  static Optional<Article> given(Handle handle, String articleId) {
    return handle
        .createQuery(
            """
            select a.given_language, r.json
              from article a join reading r on r.article_id = a.id and r.current = 1
             where a.id = :id
            """)
        .bind("id", Storable.words(articleId))
        .map(
            (row, context) ->
                withLanguage(
                    ReadingParser.parse(row.getString("json")).article(),
                    Optional.ofNullable(row.getString("given_language"))))
        .findOne();
  }

  private static Article withLanguage(Article article, Optional<String> language) {
    Origin origin = article.origin();
    return new Article(
        article.text(),
        new Origin(
            origin.title(),
            origin.outlet(),
            origin.url(),
            origin.author(),
            origin.published(),
            language));
  }

  static Optional<StoredStatement> statement(Handle handle, String id) {
    return handle
        .createQuery(STATEMENT + " where s.id = :id")
        .bind("id", Storable.words(id))
        .map((row, context) -> statement(row))
        .findOne();
  }

  static List<StoredStatement> statements(Handle handle, List<String> ids) {
    return inOrder(
        handle,
        STATEMENT + " where s.id in (<ids>)",
        ids,
        Selection::statement,
        StoredStatement::id);
  }

  static List<ArticleSummary> articles(Handle handle, List<String> ids) {
    String sql = "select " + SUMMARY + " from article a where a.id in (<ids>)";
    return inOrder(handle, sql, ids, Selection::summary, ArticleSummary::id);
  }

  private static <T> List<T> inOrder(
      Handle handle, String sql, List<String> ids, Mapped<T> mapped, Function<T, String> id) {
    Map<String, T> found = new HashMap<>();
    for (List<String> some : Chunks.of(ids)) {
      handle
          .createQuery(sql)
          .bindList("ids", some.stream().map(Storable::words).toList())
          .map((row, context) -> mapped.of(row))
          .forEach(one -> found.put(id.apply(one), one));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Makes a value of a row. */
  private interface Mapped<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static StoredStatement statement(ResultSet row) throws SQLException {
    return new StoredStatement(
        row.getString("id"),
        summary(row),
        new StoredStatement.Said(
            Optional.ofNullable(row.getString("speaker")),
            row.getString("cue"),
            row.getString("content"),
            row.getInt("content_start"),
            row.getInt("content_end"),
            new StoredStatement.Speaking(
                Optional.ofNullable(row.getString("actor")),
                Optional.ofNullable(row.getString("actor_name")),
                Optional.ofNullable(row.getString("role")))),
        new StoredStatement.Marks(
            row.getString("zone"),
            row.getString("form"),
            row.getString("kind"),
            row.getInt("confidence"),
            row.getString("status")),
        row.getInt("place"),
        Optional.ofNullable(row.getString("url")));
  }

  /** The article that a row of any list stands in. */
  static ArticleSummary summary(ResultSet row) throws SQLException {
    return new ArticleSummary(
        row.getString("article_id"),
        row.getString("headline"),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("published")),
        Optional.ofNullable(row.getString("language")),
        row.getInt("statements"));
  }
}
