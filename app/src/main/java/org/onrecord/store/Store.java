package org.onrecord.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingParser;
import org.onrecord.text.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The record as it is kept. Safe for use by many threads and beside other processes; each article
 * is written with its reading and statements in one transaction, or not at all.
 */
public final class Store {
  private static final int BUSY_MILLIS = 30_000;
  private static final String FILE = "onrecord.db";

  private final Jdbi jdbi;
  private final Clock clock;

  private Store(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Whether there is a SQLite store in {@code folder}. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * The SQLite store in {@code folder}, which must exist; made or brought up to date first.
   *
   * @throws org.flywaydb.core.api.FlywayException if it can't be opened or was made by a newer
   *     release
   */
  public static Store open(Path folder) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve(FILE).toAbsolutePath());
    return open(source, Clock.systemUTC());
  }

  /** A store in any database that the migrations run on. */
  static Store open(DataSource source, Clock clock) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/onrecord/store")
        .loggers("slf4j")
        .load()
        .migrate();
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    return new Store(jdbi, clock);
  }

  /**
   * Keeps a reading with its article and statements. What is there already is left as it is.
   *
   * @param input what the article was read from, as given
   * @return whether the article was new
   */
  public boolean add(Reading reading, String input) {
    return jdbi.inTransaction(handle -> new Adding(handle, now()).add(reading, input));
  }

  /** Keeps a problem with an input of which there is no article. */
  public void addProblem(String input, Problem problem) {
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into problem (id, input, code, message, seen_at)
                    values (:id, :input, :code, :message, :seenAt)
                    """)
                .bind("id", UUID.randomUUID().toString())
                .bind("input", input)
                .bind("code", problem.code())
                .bind("message", problem.message())
                .bind("seenAt", now())
                .execute());
  }

  /** Whether an article is kept. */
  public boolean has(String articleId) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery("select count(*) from article where id = :id")
                    .bind("id", articleId)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** An article with its current reading. */
  public Optional<StoredArticle> findArticle(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select a.id, a.headline, a.input, a.added_at, r.json,
                           (select count(*) from article b
                             where b.text_hash = a.text_hash and b.id <> a.id) as copies
                      from article a
                      join reading r on r.article_id = a.id and r.current = 1
                     where a.id = :id
                    """)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new StoredArticle(
                            row.getString("id"),
                            row.getString("headline"),
                            row.getString("input"),
                            row.getString("added_at"),
                            row.getInt("copies"),
                            ReadingParser.parse(row.getString("json"))))
                .findOne());
  }

  /** The articles that a query's outlets and days leave, newest first, with undated ones last. */
  public List<ArticleSummary> findArticles(StatementQuery query, int offset, int limit) {
    return read(new Selection(query)::articles, offset, limit);
  }

  /** The statements that a query finds, newest article first, in text order within an article. */
  public List<StoredStatement> findStatements(StatementQuery query, int offset, int limit) {
    return read(new Selection(query)::statements, offset, limit);
  }

  /** The same lists from a place in their order on. */
  public Following following() {
    return new Following(jdbi);
  }

  /** How many articles a query's outlets and days leave. */
  public int countArticles(StatementQuery query) {
    return jdbi.withHandle(new Selection(query)::countArticles);
  }

  /** The other kept articles with exactly the same text, newest first. */
  public List<ArticleSummary> findCopies(String articleId) {
    return jdbi.withHandle(handle -> Selection.copies(handle, articleId));
  }

  /** The outlets with how many articles each has, most first; empty where none is given. */
  public List<Facets.Count> outlets() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(outlet, '') as value, count(*) as total from article
                     group by coalesce(outlet, '') order by total desc, value
                    """)
                .map((row, context) -> new Facets.Count(row.getString(1), row.getInt(2)))
                .list());
  }

  /** Hands all statements that a query finds to {@code use}, in the order of the lists. */
  public void useStatements(StatementQuery query, Consumer<Stream<StoredStatement>> use) {
    jdbi.useHandle(handle -> new Selection(query).statements(handle, use));
  }

  /** How many statements a query finds. */
  public int countStatements(StatementQuery query) {
    return jdbi.withHandle(new Selection(query)::count);
  }

  /** How the statements that a query finds divide. */
  public Facets facets(StatementQuery query) {
    return jdbi.withHandle(new Selection(query)::facets);
  }

  /** One statement. */
  public Optional<StoredStatement> findStatement(String id) {
    return jdbi.withHandle(handle -> Selection.statement(handle, id));
  }

  /** How much is kept. */
  public Totals totals() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select (select count(*) from article) as articles,
                           (select count(*) from statement) as statements,
                           (select count(distinct outlet) from article) as outlets,
                           (select count(*) from problem) as problems
                    """)
                .map(
                    (row, context) ->
                        new Totals(
                            row.getInt("articles"),
                            row.getInt("statements"),
                            row.getInt("outlets"),
                            row.getInt("problems")))
                .one());
  }

  /** The inputs that could not be read, latest first. */
  public List<SeenProblem> problems(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select input, code, message, seen_at from problem
                     order by seen_at desc, id limit :limit
                    """)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new SeenProblem(
                            row.getString("input"),
                            row.getString("code"),
                            row.getString("message"),
                            row.getString("seen_at")))
                .list());
  }

  private String now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private <T> List<T> read(Paged<T> query, int offset, int limit) {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
    }
    return jdbi.withHandle(handle -> query.list(handle, offset, limit));
  }

  /** A query that gives a stretch of its rows. */
  private interface Paged<T> {
    List<T> list(Handle handle, int offset, int limit);
  }
}
