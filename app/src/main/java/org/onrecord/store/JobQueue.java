package org.onrecord.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.text.Problem;

/**
 * The jobs as they are kept. Whoever works at one is its runner and says now and then that it is
 * still there; a job whose runner has fallen silent is for the next who asks. Safe for use by many
 * threads and processes.
 */
public final class JobQueue {
  private static final int MOST_TAKEOVERS = 3;

  private final Jdbi reading;
  private final Jdbi writing;
  private final Clock clock;

  JobQueue(Database database, Clock clock) {
    this.reading = database.reading();
    this.writing = database.writing();
    this.clock = clock;
  }

  /**
   * Keeps a job, to be worked at.
   *
   * @return its id
   * @throws IllegalArgumentException if there are no inputs
   */
  public String add(Job.Task task, List<JobInput> inputs) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a job without inputs: " + task.title());
    }
    String id = UUID.randomUUID().toString();
    writing.useTransaction(
        handle -> {
          JobRows.insert(handle, id, task, now(Duration.ZERO));
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into job_item (job_id, place, input, deflated, state, articles)
                  values (:job, :place, :input, :deflated, 'waiting', 0)
                  """);
          int place = 0;
          for (JobInput input : inputs) {
            batch
                .bind("job", id)
                .bind("place", ++place)
                .bind("input", Storable.words(input.name()))
                .bind("deflated", input.bytes().map(Deflated::of).orElse(null))
                .add();
          }
          batch.execute();
        });
    return id;
  }

  /** One job. */
  public Optional<Job> find(String id) {
    return reading.withHandle(handle -> JobRows.find(handle, id));
  }

  /** The jobs that were asked for last, latest first. */
  public List<Job> latest(int limit) {
    return reading.withHandle(handle -> JobRows.latest(handle, limit));
  }

  /** The inputs of a job that had problems, in order. */
  public List<JobItem> problems(String id, int limit) {
    return reading.withHandle(handle -> JobRows.problems(handle, id, limit));
  }

  /**
   * Takes the job that has waited longest, or one whose runner has been silent, for {@code runner}.
   * One that ended its program time and again at the same input is broken off instead.
   *
   * @param silence how long a runner must have been silent
   */
  public Optional<Job> claim(String runner, Duration silence) {
    return writing.inTransaction(handle -> claim(handle, runner, silence));
  }

  private Optional<Job> claim(Handle handle, String runner, Duration silence) {
    handle
        .createUpdate(
            """
            update job set state = 'broken', ended_at = :now, runner = null,
                   reason = 'the program ended again and again at the same input'
             where state = 'running' and beat_at < :silent and takeovers >= :most
            """)
        .bind("now", now(Duration.ZERO))
        .bind("silent", now(silence))
        .bind("most", MOST_TAKEOVERS)
        .execute();
    Optional<String> free =
        handle
            .createQuery(
                """
                select id from job
                 where state = 'waiting' or (state = 'running' and beat_at < :silent)
                 order by made_at, id limit 1
                """)
            .bind("silent", now(silence))
            .mapTo(String.class)
            .findOne();
    return free.filter(id -> take(handle, id, runner, silence))
        .flatMap(id -> JobRows.find(handle, id));
  }

  private boolean take(Handle handle, String id, String runner, Duration silence) {
    return handle
            .createUpdate(
                """
                update job set state = 'running', runner = :runner, beat_at = :now,
                       takeovers = takeovers + case when state = 'running' then 1 else 0 end,
                       started_at = coalesce(started_at, :now), ended_at = null, reason = null
                 where id = :id
                   and (state = 'waiting' or (state = 'running' and beat_at < :silent))
                """)
            .bind("runner", runner)
            .bind("now", now(Duration.ZERO))
            .bind("silent", now(silence))
            .bind("id", id)
            .execute()
        == 1;
  }

  /**
   * Says that the runner is still there.
   *
   * @param worked how long it has worked since it said so last
   * @return whether the job is still its own: nobody paused, cancelled or took it
   */
  public boolean beat(String id, String runner, Duration worked) {
    return writing.inTransaction(
        handle ->
            handle
                    .createUpdate(
                        """
                        update job set beat_at = :now, worked = worked + :worked
                         where id = :id and runner = :runner and state = 'running'
                        """)
                    .bind("now", now(Duration.ZERO))
                    .bind("worked", worked.toMillis())
                    .bind("id", id)
                    .bind("runner", runner)
                    .execute()
                == 1);
  }

  /** The first input that is not done yet. */
  public Optional<WaitingItem> next(String id) {
    return reading.withHandle(handle -> JobRows.next(handle, id));
  }

  /**
   * An input that waits.
   *
   * @param place which one it is, from 1
   * @param input the input
   */
  public record WaitingItem(int place, JobInput input) {}

  /** Notes that an input is done; bytes that waited with it go. */
  public void done(String id, JobItem item) {
    writing.useTransaction(
        handle -> {
          handle
              .createUpdate(
                  """
                  update job_item set state = :state, articles = :articles, deflated = null,
                         code = :code, message = :message
                   where job_id = :id and place = :place and state = 'waiting'
                  """)
              .bind("state", item.problem().isPresent() ? "failed" : "done")
              .bind("articles", item.articles())
              .bind("code", item.problem().map(Problem::code).orElse(null))
              .bind("message", Storable.words(item.problem().map(Problem::message)))
              .bind("id", id)
              .bind("place", item.place())
              .execute();
          handle
              .createUpdate("update job set takeovers = 0 where id = :id and takeovers > 0")
              .bind("id", id)
              .execute();
        });
  }

  /** Ends a job whose inputs are all done. */
  public void finish(String id, String runner) {
    end(id, runner, Job.State.DONE, Optional.empty());
  }

  /** Ends a job that can't go on, with the reason; a person may let it go on. */
  public void breakOff(String id, String runner, String reason) {
    end(id, runner, Job.State.BROKEN, Optional.of(reason));
  }

  /** Gives a job back, to be taken by whoever asks next. */
  public void giveBack(String id, String runner) {
    end(id, runner, Job.State.WAITING, Optional.empty());
  }

  private void end(String id, String runner, Job.State state, Optional<String> reason) {
    writing.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    update job set state = :state, reason = :reason, runner = null,
                           ended_at = case when :state = 'waiting' then null else :now end
                     where id = :id and runner = :runner and state = 'running'
                    """)
                .bind("state", state.code())
                .bind("reason", Storable.words(reason))
                .bind("now", now(Duration.ZERO))
                .bind("id", id)
                .bind("runner", runner)
                .execute());
  }

  /** Stops a job for now; whether it could be: it waited or ran. */
  public boolean pause(String id) {
    return turn(id, Job.State.PAUSED, "'waiting', 'running'");
  }

  /** Lets a job go on that was paused or broke off; whether it could. */
  public boolean resume(String id) {
    return turn(id, Job.State.WAITING, "'paused', 'broken'");
  }

  /** Stops a job for good; what is done stays done. Whether it could be: it had not ended. */
  public boolean cancel(String id) {
    return turn(id, Job.State.CANCELLED, "'waiting', 'running', 'paused', 'broken'");
  }

  private boolean turn(String id, Job.State to, String from) {
    return writing.inTransaction(
        handle -> {
          int turned =
              handle
                  .createUpdate(
                      """
                      update job set state = :state, runner = null, takeovers = 0,
                             ended_at = case when :state = 'cancelled' then :now else null end
                       where id = :id and state in (%s)
                      """
                          .formatted(from))
                  .bind("state", to.code())
                  .bind("now", now(Duration.ZERO))
                  .bind("id", id)
                  .execute();
          if (turned == 1 && to == Job.State.CANCELLED) {
            handle
                .createUpdate("update job_item set deflated = null where job_id = :id")
                .bind("id", id)
                .execute();
          }
          return turned == 1;
        });
  }

  private String now(Duration before) {
    return Instant.now(clock).minus(before).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
