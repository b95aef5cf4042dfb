package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Takes what is purged out of jobs and out of what could not be taken, inside the caller's
 * transaction: names of inputs, what was said of them, and files that wait to be worked at.
 */
final class JobRemoval {
  /** What stands in the place of a job's words. */
  private static final String GONE = "(purged)";

  private static final String WHY =
      "it held what was purged and isn't kept any more; send it again without that";

  /** Words that stand alike in a plain file, in a page and in JSON. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,.-]{20,200}");

  private final Handle handle;
  private final Predicate<String> name;
  private final Predicate<String> file;
  private final List<Input> inputs;
  private final List<String> jobs;
  private final List<String> problems;

  /** Where an input stands. */
  private record Input(String job, int place) {}

  private JobRemoval(Handle handle, Predicate<String> name, Predicate<String> file) {
    this.handle = handle;
    this.name = name;
    this.file = file;
    this.inputs = inputs();
    this.jobs = ids("select id, title, reason from job", "title", "reason");
    this.problems = ids("select id, input, message from problem", "input", "message");
  }

  /** Removal of whatever has these words. */
  static JobRemoval of(Handle handle, WholeWords wanted) {
    return new JobRemoval(handle, wanted::standIn, wanted::standIn);
  }

  /**
   * Removal of articles that are still kept: inputs that are their addresses or what they were
   * taken from, and files that hold a stretch of their words.
   */
  static JobRemoval of(Handle handle, Set<String> articles) {
    Set<String> names = new HashSet<>();
    Set<WholeWords> stretches = new HashSet<>();
    for (String article : articles) {
      handle
          .createQuery(
              """
              select a.url, a.input, t.text from article a
                join article_text t on t.article_id = a.id where a.id = :id
              """)
          .bind("id", article)
          .map(
              (row, context) -> List.of(words(row, "url"), words(row, "input"), words(row, "text")))
          .forEach(
              row -> {
                names.addAll(row.subList(0, 2));
                stretch(row.get(2)).ifPresent(stretches::add);
              });
    }
    names.remove("");
    return new JobRemoval(
        handle, names::contains, held -> stretches.stream().anyMatch(each -> each.standIn(held)));
  }

  private static Optional<WholeWords> stretch(String text) {
    Matcher plain = PLAIN.matcher(text);
    return plain.find() ? Optional.of(WholeWords.of(plain.group())) : Optional.empty();
  }

  /** How many inputs of jobs, jobs and problems are meant. */
  int count() {
    return inputs.size() + jobs.size() + problems.size();
  }

  /** Removes them: a file that waits is given up, and its job says so. */
  void remove() {
    for (Input each : inputs) {
      handle
          .createUpdate(
              """
              update job_item
                 set input = :gone, deflated = null,
                     message = case when state = 'done' then null else :why end,
                     code = case when state = 'done' then null else 'purged' end,
                     state = case when state = 'waiting' then 'failed' else state end
               where job_id = :job and place = :place
              """)
          .bind("gone", GONE)
          .bind("why", WHY)
          .bind("job", each.job())
          .bind("place", each.place())
          .execute();
    }
    for (String job : jobs) {
      handle
          .createUpdate("update job set title = :gone, reason = null where id = :id")
          .bind("gone", GONE)
          .bind("id", job)
          .execute();
    }
    for (String problem : problems) {
      handle.createUpdate("delete from problem where id = :id").bind("id", problem).execute();
    }
  }

  private List<Input> inputs() {
    return handle
        .createQuery("select job_id, place, input, message, deflated from job_item")
        .setFetchSize(1)
        .map(
            (row, context) ->
                isNamed(row, "input", "message") || holds(row)
                    ? Optional.of(new Input(row.getString("job_id"), row.getInt("place")))
                    : Optional.<Input>empty())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> ids(String query, String... columns) {
    return handle
        .createQuery(query)
        .map((row, context) -> isNamed(row, columns) ? row.getString("id") : "")
        .filter(id -> !id.isEmpty())
        .list();
  }

  private boolean isNamed(ResultSet row, String... columns) throws SQLException {
    for (String column : columns) {
      if (name.test(words(row, column))) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(ResultSet row) throws SQLException {
    byte[] deflated = row.getBytes("deflated");
    return deflated != null && WaitingFile.has(Deflated.bytes(deflated), file);
  }

  private static String words(ResultSet row, String column) throws SQLException {
    String words = row.getString(column);
    return words == null ? "" : words;
  }
}
