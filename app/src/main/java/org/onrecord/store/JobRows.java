package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.text.Problem;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the jobs' tables. */
final class JobRows {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String JOB =
      """
      select j.*,
             (select count(*) from job_item i where i.job_id = j.id) as total,
             (select count(*) from job_item i
               where i.job_id = j.id and i.state <> 'waiting') as finished,
             (select count(*) from job_item i
               where i.job_id = j.id and i.state = 'failed') as failed,
             (select coalesce(sum(i.articles), 0) from job_item i
               where i.job_id = j.id) as articles
        from job j
      """;
  private static final RowMapper<Job> ROW = (row, context) -> job(row);

  private JobRows() {}

  static void insert(Handle handle, String id, Job.Task task, String now) {
    handle
        .createUpdate(
            """
            insert into job (id, kind, title, options, source_id, state, made_at, worked,
                             takeovers)
            values (:id, :kind, :title, :options, :source, 'waiting', :now, 0, 0)
            """)
        .bind("id", id)
        .bind("kind", task.kind())
        .bind("title", Storable.words(task.title()))
        .bind("options", JSON.writeValueAsString(task.options()))
        .bind("source", task.source().orElse(null))
        .bind("now", now)
        .execute();
  }

  static Optional<Job> find(Handle handle, String id) {
    return handle.createQuery(JOB + " where j.id = :id").bind("id", id).map(ROW).findOne();
  }

  static List<Job> latest(Handle handle, int limit) {
    return handle
        .createQuery(JOB + " order by j.made_at desc, j.id limit :limit")
        .bind("limit", limit)
        .map(ROW)
        .list();
  }

  static List<JobItem> problems(Handle handle, String id, int limit) {
    return handle
        .createQuery(
            """
            select place, input, articles, code, message from job_item
             where job_id = :id and state = 'failed' order by place limit :limit
            """)
        .bind("id", id)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new JobItem(
                    row.getInt("place"),
                    row.getString("input"),
                    row.getInt("articles"),
                    Optional.of(Problem.of(row.getString("code"), row.getString("message")))))
        .list();
  }

  static Optional<JobQueue.WaitingItem> next(Handle handle, String id) {
    return handle
        .createQuery(
            """
            select place, input, deflated from job_item
             where job_id = :id and state = 'waiting' order by place limit 1
            """)
        .bind("id", id)
        .map((row, context) -> new JobQueue.WaitingItem(row.getInt("place"), input(row)))
        .findOne();
  }

  private static JobInput input(ResultSet row) throws SQLException {
    byte[] deflated = row.getBytes("deflated");
    String name = row.getString("input");
    return deflated == null ? JobInput.named(name) : JobInput.file(name, Deflated.bytes(deflated));
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getString("id"),
        new Job.Task(
            row.getString("kind"),
            row.getString("title"),
            Optional.ofNullable(row.getString("source_id")),
            options(row.getString("options"))),
        Job.State.of(row.getString("state")),
        new Job.Count(
            row.getInt("total"),
            row.getInt("finished"),
            row.getInt("failed"),
            row.getInt("articles")),
        new Job.Times(
            row.getString("made_at"),
            Optional.ofNullable(row.getString("started_at")),
            Optional.ofNullable(row.getString("ended_at")),
            row.getLong("worked")),
        Optional.ofNullable(row.getString("reason")));
  }

  private static Map<String, String> options(String json) {
    Map<String, String> options = new HashMap<>();
    JSON.readTree(json)
        .properties()
        .forEach(entry -> options.put(entry.getKey(), entry.getValue().asString()));
    return options;
  }
}
