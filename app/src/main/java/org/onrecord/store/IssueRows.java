package org.onrecord.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Speaker;
import org.onrecord.correction.Corrected;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.IssuesJson;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Span;

/** The rows of issues and of where statements stand on them, inside the caller's transaction. */
final class IssueRows {
  private static final int HUNDREDTHS = 100;

  private IssueRows() {}

  /** The person's own issues, in order; empty while those of the program are followed. */
  static List<Issue> own(Handle handle) {
    return handle
        .createQuery("select json from issue order by place, id")
        .mapTo(String.class)
        .map(IssuesJson::parse)
        .list();
  }

  /** The issues that are followed. */
  static Issues followed(Handle handle) {
    List<Issue> own = own(handle);
    return own.isEmpty() ? Issues.standard() : Issues.of(own);
  }

  /** Puts these in the place of all issues. */
  static void replace(Handle handle, List<Issue> issues, String now) {
    Issues.of(issues);
    handle.execute("delete from issue");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into issue (id, place, json, changed_at) values (:id, :place, :json, :now)");
    for (int i = 0; i < issues.size(); i++) {
      batch
          .bind("id", issues.get(i).id())
          .bind("place", i)
          .bind("json", Storable.words(IssuesJson.write(issues.get(i))))
          .bind("now", now)
          .add();
    }
    if (!issues.isEmpty()) {
      batch.execute();
    }
  }

  /**
   * Keeps where the statements of an article stand as people left them, in place of what was kept
   * of it.
   *
   * @param issues those by which they are judged
   */
  static void keep(Handle handle, Corrected corrected, Issues issues) {
    Reading reading = corrected.reading().on(issues);
    String article = reading.article().id();
    remove(handle, article);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into statement_issue (statement_id, article_id, issue, actor, lane, said_on,
                                         stance, confidence, evidence)
            values (:id, :article, :issue, :actor, :lane, :said, :stance, :confidence, :evidence)
            on conflict (statement_id, issue) do nothing
            """);
    for (int i = 0; i < corrected.entries().size(); i++) {
      add(batch, corrected.entries().get(i).key(), reading.statements().get(i), reading);
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    handle
        .createUpdate("update article set issue_set = :set where id = :id")
        .bind("set", issues.hash())
        .bind("id", article)
        .execute();
  }

  static void remove(Handle handle, String article) {
    handle
        .createUpdate("delete from statement_issue where article_id = :id")
        .bind("id", article)
        .execute();
  }

  private static void add(PreparedBatch batch, String key, Statement statement, Reading reading) {
    for (OnIssue on : statement.issues()) {
      batch
          .bind("id", key)
          .bind("article", reading.article().id())
          .bind("issue", on.issue())
          .bind("actor", Storable.words(actor(reading, statement)))
          .bind("lane", Lane.of(statement).code())
          .bind("said", statement.uttered().value().orElse(null))
          .bind("stance", on.stance().map(Stance::code).orElse(null))
          .bind("confidence", (int) Math.round(on.confidence() * HUNDREDTHS))
          .bind("evidence", Span.words(on.evidence(), reading.article().text()))
          .add();
    }
  }

  /**
   * Under what name a statement's speaker stands among the positions: that of the actor in its
   * article. Unnamed voices have none, since they are joined to no other.
   */
  private static Optional<String> actor(Reading reading, Statement statement) {
    return switch (statement.speaker()) {
      case Speaker.Identified known ->
          reading.cast().actors().stream()
              .filter(it -> it.id().equals(known.actor()))
              .map(Actor::name)
              .findFirst();
      case Speaker.Unnamed unnamed -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  /** The articles that were judged by other issues, or never. */
  static List<String> behind(Handle handle, String set) {
    return handle
        .createQuery(
            "select id from article where issue_set is null or issue_set <> :set order by id")
        .bind("set", set)
        .mapTo(String.class)
        .list();
  }

  /** How many statements speak of each issue. */
  static Map<String, IssueCount> counts(Handle handle) {
    Map<String, IssueCount> counts = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select issue, stance, count(*) as total from statement_issue
             group by issue, stance order by issue
            """)
        .map(
            (row, context) ->
                new Total(
                    row.getString("issue"),
                    Optional.ofNullable(row.getString("stance")),
                    row.getInt("total")))
        .forEach(
            total -> {
              IssueCount before = counts.getOrDefault(total.issue(), IssueCount.none());
              counts.put(total.issue(), total.addedTo(before));
            });
    return counts;
  }

  private record Total(String issue, Optional<String> stance, int total) {
    IssueCount addedTo(IssueCount before) {
      return stance
          .map(code -> before.with(Stance.of(code), total))
          .orElseGet(() -> before.without(total));
    }
  }
}
