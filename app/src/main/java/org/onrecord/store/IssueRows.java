package org.onrecord.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.act.Certainty;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.compare.Occasion;
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
  private static final Set<String> SELF = Set.of("i", "we");

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
            insert into statement_issue (statement_id, article_id, issue, lane, said_on, stance,
                                         confidence, evidence, last_day, own, modality, hedged,
                                         condition_words)
            values (:id, :article, :issue, :lane, :said, :stance,
                    :confidence, :evidence, :last, :own, :modality, :hedged,
                    :condition)
            on conflict (statement_id, issue) do nothing
            """);
    for (int i = 0; i < corrected.entries().size(); i++) {
      add(batch, corrected.entries().get(i).key(), reading.statements().get(i), reading);
    }
    if (batch.size() > 0) {
      batch.execute();
      assign(handle, List.of(article));
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

  /** Gives the stands of articles those who speak, as their statements have them. */
  static void assign(Handle handle, Collection<String> articles) {
    for (List<String> some : Chunks.of(articles)) {
      handle
          .createUpdate(
              """
              update statement_issue
                 set actor = (select s.actor from statement s
                               where s.id = statement_issue.statement_id)
               where article_id in (<ids>)
              """)
          .bindList("ids", some)
          .execute();
    }
  }

  private static void add(PreparedBatch batch, String key, Statement statement, Reading reading) {
    String text = reading.article().text();
    Deed deed = statement.deed();
    for (OnIssue on : statement.issues()) {
      batch
          .bind("id", key)
          .bind("article", reading.article().id())
          .bind("issue", on.issue())
          .bind("lane", Lane.of(statement).code())
          .bind("said", statement.uttered().value().orElse(null))
          .bind("stance", on.stance().map(Stance::code).orElse(null))
          .bind("confidence", (int) Math.round(on.confidence() * HUNDREDTHS))
          .bind("evidence", Span.words(on.evidence(), text))
          .bind("last", lastDay(statement, reading))
          .bind("own", isOwn(statement, on, reading) ? 1 : 0)
          .bind("modality", deed.modality().map(Modality::code).orElse(null))
          .bind("hedged", deed.certainty().equals(Optional.of(Certainty.HEDGED)) ? 1 : 0)
          .bind("condition", deed.condition().isEmpty() ? null : Span.words(deed.condition(), text))
          .add();
    }
  }

  /** The last day on which it can have been said; empty where none is known. */
  private static String lastDay(Statement statement, Reading reading) {
    return Occasion.of(
            statement.uttered().value(),
            reading.article().origin().published().day(),
            Optional.empty())
        .last()
        .map(Object::toString)
        .orElse("");
  }

  /** Whether none of the words that show it are in what the speaker says that another said. */
  private static boolean isOwn(Statement statement, OnIssue on, Reading reading) {
    String text = reading.article().text();
    return reading.statements().stream()
        .filter(other -> !other.id().equals(statement.id()))
        .filter(other -> other.attribution().chain().contains(statement.attribution()))
        .filter(other -> other.speakerWords(text).filter(IssueRows::isSelf).isEmpty())
        .flatMap(other -> other.attribution().content().stream())
        .noneMatch(told -> on.evidence().stream().anyMatch(told::overlaps));
  }

  /** Whether who speaks means themselves. */
  private static boolean isSelf(String source) {
    return SELF.contains(source.strip().toLowerCase(Locale.ROOT));
  }

  /** The articles that were judged by other issues, or never; found by the index. */
  static List<String> behind(Handle handle, String set) {
    return handle
        .createQuery(
            """
            select id from article
             where issue_set is null or issue_set < :set or issue_set > :set
            """)
        .bind("set", set)
        .mapTo(String.class)
        .list()
        .stream()
        .sorted()
        .toList();
  }

  /** How many statements speak of each issue, or of one. */
  static Map<String, IssueCount> counts(Handle handle, Optional<String> issue) {
    Map<String, IssueCount> counts = new LinkedHashMap<>();
    String one = issue.isPresent() ? " where issue = :issue" : "";
    handle
        .createQuery(
            "select issue, stance, count(*) as total from statement_issue"
                + one
                + " group by issue, stance order by issue")
        .bind("issue", Storable.words(issue))
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
