package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.reading.ReadingParser;

/**
 * How kept articles would be read now. A job finds that out, and it waits here until a person
 * accepts or drops it; whatever replaces or purges the article drops it too.
 */
public final class Previews {
  private final Jdbi reading;
  private final Jdbi writing;

  Previews(Database database) {
    this.reading = database.reading();
    this.writing = database.writing();
  }

  /**
   * How an article would be read now.
   *
   * @param madeAt when that was found out, ISO 8601 in UTC
   * @param read the new reading, where it changes anything
   */
  public record Preview(String madeAt, Optional<Reading> read) {}

  /**
   * How much a new reading changes.
   *
   * @param added statements that are read now and were not
   * @param gone statements that no longer are
   * @param altered statements that are read otherwise
   * @param lost corrections that would find no place
   */
  public record Difference(int added, int gone, int altered, int lost) {
    /** Whether it changes nothing. */
    public boolean isNone() {
      return added + gone + altered + lost == 0;
    }
  }

  /** An article that would be read otherwise. */
  public record Waiting(ArticleSummary article, Difference change) {}

  /**
   * Keeps how an article would be read now, in place of what was found before.
   *
   * @return whether the article is still kept
   */
  public boolean keep(Reading read, Difference change, String now) {
    String article = read.article().id();
    return writing.inTransaction(
        handle -> {
          if (!Adding.hold(handle, article)) {
            return false;
          }
          drop(handle, article);
          String json = ReadingJson.write(read, article, Optional.empty());
          handle
              .createUpdate(
                  """
                  insert into preview (article_id, made_at, json, added, gone, altered, lost)
                  values (:article, :now, :json, :added, :gone, :altered, :lost)
                  """)
              .bind("article", article)
              .bind("now", now)
              .bind("json", change.isNone() ? null : json)
              .bind("added", change.added())
              .bind("gone", change.gone())
              .bind("altered", change.altered())
              .bind("lost", change.lost())
              .execute();
          return true;
        });
  }

  /** How an article would be read now, as far as somebody asked. */
  public Optional<Preview> find(String article) {
    return reading.withHandle(
        handle ->
            handle
                .createQuery("select * from preview where article_id = :article")
                .bind("article", Storable.words(article))
                .map((row, context) -> preview(row))
                .findOne());
  }

  private static Preview preview(ResultSet row) throws SQLException {
    return new Preview(
        row.getString("made_at"),
        Optional.ofNullable(row.getString("json")).map(ReadingParser::parse));
  }

  private static Difference difference(ResultSet row) throws SQLException {
    return new Difference(
        row.getInt("added"), row.getInt("gone"), row.getInt("altered"), row.getInt("lost"));
  }

  /** The articles that would be read otherwise, by id. */
  public List<Waiting> waiting(int limit) {
    return waitingAfter("", limit);
  }

  /** Those after an article's id. */
  public List<Waiting> waitingAfter(String article, int limit) {
    return reading.withHandle(
        handle ->
            handle
                .createQuery(
                    "select e.*, "
                        + Chronicle.SUMMARY
                        + """
                           from preview e join article a on a.id = e.article_id
                          where e.json is not null and e.article_id > :after
                          order by e.article_id limit :limit
                          """)
                .bind("after", Storable.words(article))
                .bind("limit", limit)
                .map((row, context) -> new Waiting(Selection.summary(row), difference(row)))
                .list());
  }

  /** The ids of all of them. */
  public List<String> ids() {
    return reading.withHandle(
        handle ->
            handle
                .createQuery("select article_id from preview where json is not null order by 1")
                .mapTo(String.class)
                .list());
  }

  /** Drops all that wait; the articles stay as they are. */
  public void dropAll() {
    writing.useHandle(handle -> handle.execute("delete from preview"));
  }

  /** Drops what waits of an article; it stays as it is. */
  public void drop(String article) {
    writing.useHandle(handle -> drop(handle, article));
  }

  static void drop(Handle handle, String article) {
    handle
        .createUpdate("delete from preview where article_id = :article")
        .bind("article", Storable.words(article))
        .execute();
  }
}
