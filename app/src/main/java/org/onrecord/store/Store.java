package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.correction.Correction;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;

/**
 * The record as it is kept. Safe for use by many threads and beside other processes; each article
 * is written with its reading and statements in one transaction, or not at all.
 */
public final class Store implements AutoCloseable {
  private static final String FILE = "onrecord.db";

  private final Database database;
  private final Jdbi reading;
  private final Jdbi writing;
  private final Clock clock;
  private final String place;
  private final JobQueue jobs;
  private final Sources sources;
  private final Actors actors;
  private final AnsweredKeys answeredKeys;
  private final KeptUtterances utterances;
  private final CorrectionLog corrections;
  private final FollowedIssues issues;
  private final KeptTensions tensions;
  private final Previews previews;

  private Store(Database database, String place, Clock clock) {
    this.database = database;
    this.reading = database.reading();
    this.writing = database.writing();
    this.place = place;
    this.clock = clock;
    this.jobs = new JobQueue(database, clock);
    this.sources = new Sources(database, clock);
    this.actors = new Actors(database, () -> Correction.moment(Instant.now(clock)));
    this.utterances = new KeptUtterances(database, clock);
    CastFilling.where(writing);
    this.answeredKeys = new AnsweredKeys(database, clock);
    CompareFilling.where(writing);
    this.corrections = new CorrectionLog(database, clock);
    this.issues = new FollowedIssues(database, clock);
    this.tensions = new KeptTensions(database, corrections);
    this.previews = new Previews(database);
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
    return open(folder, Clock.systemUTC());
  }

  /** As {@link #open(Path)}, by another clock. */
  static Store open(Path folder, Clock clock) {
    return new Store(Database.sqlite(folder.resolve(FILE)), folder.toString(), clock);
  }

  /**
   * The store in a PostgreSQL database, which must exist; its tables are made or brought up to date
   * first.
   *
   * @param address like {@code jdbc:postgresql://host:5432/name}, with user and password before the
   *     host, as parameters, or in {@code PGUSER} and {@code PGPASSWORD}
   * @throws IllegalArgumentException if it is no such address
   */
  public static Store open(String address) {
    DatabaseAddress parsed = DatabaseAddress.of(address, System::getenv);
    return new Store(Database.postgres(parsed), parsed.toString(), Clock.systemUTC());
  }

  /** Where it is, as a person is told: the folder, or the address without its password. */
  public String place() {
    return place;
  }

  @Override
  public void close() {
    database.close();
  }

  /**
   * Keeps a reading with its article and statements. What is there already is left as it is.
   *
   * @param input what the article was read from, as given
   * @return whether the article was new
   * @throws PurgedException if it was purged before
   */
  public boolean add(Reading read, String input) {
    return add(read, Intake.of(input));
  }

  /**
   * Keeps a reading with its article, statements and page. What is there already is left as it is.
   *
   * @return whether the article was new
   * @throws PurgedException if it was purged before, and is not asked for again
   */
  public boolean add(Reading read, Intake intake) {
    return writing.inTransaction(handle -> new Adding(handle, now()).add(read, intake));
  }

  /**
   * Puts another reading of a kept article in the place of its current one. A statement that shares
   * half of its content with one that was there keeps its id, and what was corrected stays so.
   *
   * @return whether the reading is another
   * @throws IllegalArgumentException if the article is not kept
   */
  public boolean replace(Reading read) {
    return writing.inTransaction(handle -> new Adding(handle, now()).replace(read));
  }

  /** A kept article as it was given, to be read again. */
  public Optional<Article> findGiven(String articleId) {
    return reading.withHandle(handle -> Selection.given(handle, articleId));
  }

  /** Keeps a problem with an input of which there is no article. */
  public void addProblem(String input, Problem problem) {
    writing.useTransaction(handle -> Problems.add(handle, input, problem, now()));
  }

  /** A page as it came, by the SHA-256 of its bytes. */
  public Optional<StoredPage> findPage(String hash) {
    return reading.withHandle(handle -> Pages.find(handle, hash));
  }

  /** The page from which an article was taken, with the places of its text; none if it had none. */
  public Optional<KeptPage> findPageOf(String articleId) {
    return reading.withHandle(handle -> Pages.ofArticle(handle, articleId));
  }

  /** The tombstone that keeps an article with this text out, if one stands. */
  public Optional<Tombstone> findTombstone(String textHash) {
    return reading.withHandle(handle -> Tombstones.standing(handle, textHash));
  }

  /** What was purged, latest first. */
  public List<Tombstone> tombstones(int limit) {
    return reading.withHandle(handle -> Tombstones.latest(handle, limit));
  }

  /** The ids of the articles at an address. */
  public List<String> articlesAt(String address) {
    return reading.withHandle(handle -> Purging.at(handle, address));
  }

  /**
   * Where these stand as whole words, one after the other, whatever their case and accents. Looks
   * through everything.
   *
   * @throws IllegalArgumentException if there are no words
   */
  public Mentioned mentioning(String words) {
    return reading.inTransaction(handle -> Purging.mentioning(handle, words));
  }

  /**
   * Removes articles for good: their texts, pages, readings and statements, also from the room that
   * the database has freed. A tombstone with the hash, the day and the reason stays of each, and
   * decisions on actors do, for when they come again. Ids that are not kept are left out.
   */
  public Purge purge(Set<String> articles, String reason) {
    return purge(articles, Optional.empty(), reason);
  }

  /**
   * Removes articles, and words from what people decided, corrected and listed, whatever their case
   * and accents: a decision on whom they name is taken back, and nothing is left of it.
   */
  public Purge purge(Set<String> articles, Optional<String> name, String reason) {
    Purge done =
        writing.inTransaction(
            handle -> {
              Purging.overwrite(handle, database.kind());
              return Purging.remove(handle, articles, reason, now())
                  .with(name.map(words -> NameRemoval.remove(handle, words, now())).orElse(0));
            });
    return done.wiped(
        done.isNothing() || writing.withHandle(handle -> Purging.wipe(handle, database.kind())));
  }

  /** Whether an article is kept. */
  public boolean has(String articleId) {
    return reading.withHandle(handle -> Adding.has(handle, articleId));
  }

  /**
   * The changes after a number, in order; none if there are no later ones yet.
   *
   * @param seq the number that was seen last; 0 for none
   * @param limit how many at most, from 1
   */
  public List<Change> changesAfter(long seq, int limit) {
    if (seq < 0 || limit < 1) {
      throw new IllegalArgumentException("no changes after " + seq + ", " + limit + " at most");
    }
    return reading.withHandle(handle -> Changes.after(handle, seq, limit));
  }

  /** The last change's number; 0 before the first. */
  public long lastChange() {
    return reading.withHandle(Changes::last);
  }

  /** An article with its current reading as people left it. */
  public Optional<StoredArticle> findArticle(String id) {
    return reading.inTransaction(handle -> Selection.article(handle, id));
  }

  /** The ids of all articles, ascending. */
  public List<String> articleIds() {
    return reading.withHandle(
        handle ->
            handle.createQuery("select id from article order by id").mapTo(String.class).list());
  }

  /** The articles that a query finds, newest first, with undated ones last. */
  public List<ArticleSummary> findArticles(StatementQuery query, int offset, int limit) {
    return read(new Selection(query)::articles, offset, limit);
  }

  /** The statements of the articles that a query finds, in the articles' order and the text's. */
  public List<StoredStatement> findStatements(StatementQuery query, int offset, int limit) {
    return read(new Selection(query)::statements, offset, limit);
  }

  /**
   * The statements with these ids, in the order of the ids; those that aren't there are left out.
   */
  public List<StoredStatement> findStatements(List<String> ids) {
    return reading.withHandle(handle -> Selection.statements(handle, ids));
  }

  /** The articles with these ids, in the order of the ids; those that aren't there are left out. */
  public List<ArticleSummary> findArticles(List<String> ids) {
    return reading.withHandle(handle -> Selection.articles(handle, ids));
  }

  /** The events and ties. */
  public Chronicle chronicle() {
    return new Chronicle(reading);
  }

  /** The same lists from a place in their order on. */
  public Following following() {
    return new Following(reading);
  }

  /** How many articles a query finds. */
  public int countArticles(StatementQuery query) {
    return reading.withHandle(new Selection(query)::countArticles);
  }

  /** The other kept articles with exactly the same text, newest first. */
  public List<ArticleSummary> findCopies(String articleId) {
    return reading.withHandle(handle -> Selection.copies(handle, articleId));
  }

  /** The outlets with how many articles each has, most first; empty where none is given. */
  public List<OutletCount> outlets() {
    return reading.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(outlet, '') as value, count(*) as total from article
                     group by coalesce(outlet, '') order by total desc, value
                    """)
                .map((row, context) -> new OutletCount(row.getString(1), row.getInt(2)))
                .list());
  }

  /** One statement. */
  public Optional<StoredStatement> findStatement(String id) {
    return reading.withHandle(handle -> Selection.statement(handle, id));
  }

  /** The long work on this record. */
  public JobQueue jobs() {
    return jobs;
  }

  /** The issues that are followed in it. */
  public FollowedIssues issues() {
    return issues;
  }

  /** From where its articles are taken again and again. */
  public Sources sources() {
    return sources;
  }

  /** Who speaks and appears in it, across articles. */
  public Actors actors() {
    return actors;
  }

  /** What programs were answered in the last day. */
  public AnsweredKeys answeredKeys() {
    return answeredKeys;
  }

  /** The acts of speech that several reports tell. */
  public KeptUtterances utterances() {
    return utterances;
  }

  /** What doesn't sit together in it. */
  public KeptTensions tensions() {
    return tensions;
  }

  /** How articles would be read now, until that is accepted or dropped. */
  public Previews previews() {
    return previews;
  }

  /** What people corrected. */
  public CorrectionLog corrections() {
    return corrections;
  }

  /** How much is kept. */
  public Totals totals() {
    return reading.withHandle(Totals::in);
  }

  /** The inputs that could not be read, latest first. */
  public List<SeenProblem> problems(int limit) {
    return reading.withHandle(handle -> Problems.latest(handle, limit));
  }

  /**
   * Writes everything that is kept to a file, as it is at one moment, whatever others add
   * meanwhile.
   *
   * @return how many rows
   * @throws IOException if the file is there already or can't be written
   */
  public long backUp(Path file) throws IOException {
    return Backup.write(database, file, now());
  }

  /**
   * Takes everything from a backup into this store, in which nothing may be kept yet; all or
   * nothing.
   *
   * @return how many rows
   * @throws UnusableBackupException if the file is no backup or damaged, or the store not empty
   */
  public long restore(Path file) throws IOException {
    return Restoring.from(database, file);
  }

  private String now() {
    return moment(clock);
  }

  /** The moment that rows are given, to the second. */
  static String moment(Clock clock) {
    return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private <T> List<T> read(Paged<T> query, int offset, int limit) {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
    }
    return reading.withHandle(handle -> query.list(handle, offset, limit));
  }

  /** A query that gives a stretch of its rows. */
  private interface Paged<T> {
    List<T> list(Handle handle, int offset, int limit);
  }
}
