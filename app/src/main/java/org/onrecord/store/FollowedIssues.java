package org.onrecord.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.correction.Corrected;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.reading.ReadingParser;
import org.onrecord.reading.Statement;

/**
 * The issues that a person follows in a record, and where its statements stand on them. When they
 * change, the kept readings are judged anew one by one, each in a transaction of its own; nothing
 * is read again. Which are still to be judged stands in the record, so that a program that ends in
 * between loses nothing.
 */
public final class FollowedIssues {
  private final Jdbi reading;
  private final Jdbi writing;
  private final Clock clock;

  FollowedIssues(Database database, Clock clock) {
    this.reading = database.reading();
    this.writing = database.writing();
    this.clock = clock;
  }

  /** The issues that are followed: the person's own, or else those of the program. */
  public Issues current() {
    return reading.withHandle(IssueRows::followed);
  }

  /** Whether the person has issues of their own. */
  public boolean isOwn() {
    return reading.withHandle(handle -> !IssueRows.own(handle).isEmpty());
  }

  /** Follows exactly these from now on; none: those of the program. */
  public void replace(List<Issue> issues) {
    writing.useTransaction(handle -> IssueRows.replace(handle, issues, now()));
  }

  /** Follows an issue, in the place of the one that has its id. */
  public void put(Issue issue) {
    writing.useTransaction(
        handle -> {
          List<Issue> all = new ArrayList<>(IssueRows.followed(handle).all());
          int at = all.stream().map(Issue::id).toList().indexOf(issue.id());
          if (at < 0) {
            all.add(issue);
          } else {
            all.set(at, issue);
          }
          IssueRows.replace(handle, all, now());
        });
  }

  /**
   * Follows an issue no more; whether it was followed. The last one can't be removed.
   *
   * @throws IllegalArgumentException if it is the last
   */
  public boolean remove(String id) {
    return writing.inTransaction(
        handle -> {
          List<Issue> all = new ArrayList<>(IssueRows.followed(handle).all());
          boolean removed = all.removeIf(issue -> issue.id().equals(id));
          if (removed && all.isEmpty()) {
            throw new IllegalArgumentException("the last issue can't be removed: " + id);
          }
          if (removed) {
            IssueRows.replace(handle, all, now());
          }
          return removed;
        });
  }

  /** The ids of the articles that are still to be judged by the issues that are followed. */
  public List<String> behind() {
    return reading.withHandle(
        handle -> IssueRows.behind(handle, IssueRows.followed(handle).hash()));
  }

  /**
   * Judges the kept reading of an article by the issues that are followed now.
   *
   * @return whether it stands otherwise than before
   */
  public boolean judge(String articleId) {
    return writing.inTransaction(handle -> judge(handle, articleId));
  }

  private boolean judge(Handle handle, String articleId) {
    Changes.hold(handle);
    if (!Adding.hold(handle, articleId)) {
      return false;
    }
    Issues issues = IssueRows.followed(handle);
    CurrentReading kept = CurrentReading.find(handle, articleId).orElseThrow();
    Reading judged = ReadingParser.parse(kept.json()).on(issues);
    Corrected corrected =
        StatementRows.corrected(handle, judged, StatementRows.keys(handle, articleId));
    IssueRows.keep(handle, corrected, issues);
    new DeedRows(handle).keep(judged, issues);
    String json = ReadingJson.write(judged, kept.input(), Optional.empty());
    if (json.equals(kept.json())) {
      return false;
    }
    handle
        .createUpdate("update reading set json = :json where article_id = :id and current = 1")
        .bind("json", json)
        .bind("id", articleId)
        .execute();
    Changes.note(handle, articleId, Change.What.CHANGED, now());
    return true;
  }

  /** How many statements speak of an issue. */
  public IssueCount count(String issue) {
    return reading.withHandle(
        handle ->
            IssueRows.counts(handle, Optional.of(issue)).getOrDefault(issue, IssueCount.none()));
  }

  /** How many statements speak of each issue that some do, by its id. */
  public Map<String, IssueCount> counts() {
    return reading.withHandle(handle -> IssueRows.counts(handle, Optional.empty()));
  }

  /**
   * Where the latest statements on an issue stand, the earliest of them first, those without a day
   * last.
   */
  public List<Stand> stands(String issue, int limit) {
    return stands(issue, Optional.empty(), limit);
  }

  /** The same of one actor's statements. */
  public List<Stand> standsOf(String actor, String issue, int limit) {
    return stands(issue, Optional.of(actor), limit);
  }

  private List<Stand> stands(String issue, Optional<String> actor, int limit) {
    return reading.withHandle(
        handle -> {
          List<Row> rows = rows(handle, issue, actor, limit);
          List<String> ids = rows.stream().map(Row::statement).toList();
          Map<String, StoredStatement> statements = new HashMap<>();
          Selection.statements(handle, ids).forEach(it -> statements.put(it.id(), it));
          return rows.stream()
              .flatMap(
                  row ->
                      Optional.ofNullable(statements.get(row.statement())).map(row::stand).stream())
              .toList();
        });
  }

  /** Where deeds stand on an issue, the latest first, those without a day last. */
  public List<StoredDeed> deeds(String issue, int limit) {
    return reading.withHandle(handle -> new DeedRows(handle).all(issue, limit));
  }

  private static List<Row> rows(Handle handle, String issue, Optional<String> actor, int limit) {
    return handle
        .createQuery(
            """
            select i.statement_id, i.actor, i.lane, i.said_on, i.stance, i.evidence
              from (select l.* from statement_issue l join statement s on s.id = l.statement_id
                     where l.issue = :issue and s.status <> 'rejected'%s
                     order by l.last_day desc, l.statement_id desc limit :limit) i
              join article a on a.id = i.article_id
             order by case when coalesce(i.said_on, a.published) is null then 1 else 0 end,
                      coalesce(i.said_on, a.published), i.statement_id
            """
                .formatted(actor.isPresent() ? " and l.actor = :actor" : ""))
        .bind("issue", issue)
        .bind("actor", Storable.words(actor))
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Row(
                    row.getString("statement_id"),
                    Optional.ofNullable(row.getString("actor")),
                    Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(row.getString("said_on")),
                    Optional.ofNullable(row.getString("stance")).map(Stance::of),
                    row.getString("evidence")))
        .list();
  }

  private record Row(
      String statement,
      Optional<String> actor,
      Lane lane,
      Optional<String> saidOn,
      Optional<Stance> stance,
      String evidence) {
    Stand stand(StoredStatement kept) {
      return new Stand(kept, actor, lane, saidOn, stance, evidence);
    }
  }

  /**
   * How many statements of the articles that were added last an issue would find; nothing is kept.
   *
   * @param articles how many articles are looked through at most
   */
  public IssueCount preview(Issue issue, int articles) {
    Issues one = Issues.of(List.of(issue));
    List<String> latest =
        reading.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select r.json from article a
                          join reading r on r.article_id = a.id and r.current = 1
                         order by a.added_at desc, a.id limit :limit
                        """)
                    .bind("limit", articles)
                    .mapTo(String.class)
                    .list());
    IssueCount count = IssueCount.none();
    for (String json : latest) {
      for (Statement statement : ReadingParser.parse(json).on(one).statements()) {
        for (OnIssue on : statement.issues()) {
          count = on.stance().isPresent() ? count.with(on.stance().get(), 1) : count.without(1);
        }
      }
    }
    return count;
  }

  private String now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
