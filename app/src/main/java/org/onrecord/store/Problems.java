package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

/** The inputs of which there is no article, or one that was not read. */
final class Problems {
  /** The codes of what readings say of why they are none. */
  private static final List<String> OF_READINGS = List.of(Reader.LANGUAGE, Reader.FAILED);

  private Problems() {}

  /** Keeps a problem with an input of which there is no article. */
  static void add(Handle handle, String input, Problem problem, String now) {
    add(handle, seen(input, problem, now, Optional.empty()));
  }

  private static SeenProblem seen(
      String input, Problem problem, String now, Optional<String> article) {
    return new SeenProblem(input, problem.code(), problem.message(), now, article);
  }

  /** Keeps what could not be taken of an article that comes, or why it was not read. */
  static void keep(Handle handle, Reading reading, Intake intake, String now) {
    intake.problem().ifPresent(problem -> add(handle, kept(reading, problem, intake.input(), now)));
    unread(handle, reading, intake.input(), now);
  }

  /** The same for another reading; what could not be taken when the article came stays. */
  static void exchange(Handle handle, Reading reading, String input, String now) {
    handle
        .createUpdate("delete from problem where article_id = :article and code in (<codes>)")
        .bind("article", reading.article().id())
        .bindList("codes", OF_READINGS)
        .execute();
    unread(handle, reading, input, now);
  }

  private static void unread(Handle handle, Reading reading, String input, String now) {
    reading.problems().forEach(problem -> add(handle, kept(reading, problem, input, now)));
  }

  private static SeenProblem kept(Reading reading, Problem problem, String input, String now) {
    Optional<String> article = Optional.of(reading.article().id());
    return seen(input, problem.ofKept(), now, article);
  }

  private static void add(Handle handle, SeenProblem seen) {
    handle
        .createUpdate(
            """
            insert into problem (id, input, code, message, seen_at, article_id)
            values (:id, :input, :code, :message, :seenAt, :article)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("input", Storable.words(seen.input()))
        .bind("code", seen.code())
        .bind("message", Storable.words(seen.message()))
        .bind("seenAt", seen.seenAt())
        .bind("article", seen.article().orElse(null))
        .execute();
  }

  static List<SeenProblem> latest(Handle handle, int limit) {
    return handle
        .createQuery("select * from problem order by seen_at desc, id limit :limit")
        .bind("limit", limit)
        .map((row, context) -> seen(row))
        .list();
  }

  /** The problem of a row. */
  static SeenProblem seen(ResultSet row) throws SQLException {
    return new SeenProblem(
        row.getString("input"),
        row.getString("code"),
        row.getString("message"),
        row.getString("seen_at"),
        Optional.ofNullable(row.getString("article_id")));
  }
}
