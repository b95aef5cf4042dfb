package org.onrecord.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.record.Jobs;
import org.onrecord.store.Job;

/**
 * A job as lists and its page show it.
 *
 * @param id its id
 * @param title what is done, in words
 * @param state how it stands, in words
 * @param bar how far it has come
 * @param made when it was asked for, ISO 8601 in UTC
 * @param ways what can be done with it
 */
public record JobRow(String id, String title, String state, Bar bar, String made, List<Way> ways) {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  /**
   * How far a job has come.
   *
   * @param done inputs that are done
   * @param total all its inputs
   * @param words the same in words
   * @param pace how fast it goes and how long it will take; empty if that isn't known
   * @param moving whether more may have happened a moment later
   */
  public record Bar(int done, int total, String words, String pace, boolean moving) {}

  /**
   * Something that can be done with a job.
   *
   * @param action the last word of its address
   * @param label the button
   */
  public record Way(String action, String label) {}

  public JobRow {
    ways = List.copyOf(ways);
  }

  static JobRow of(Job job) {
    return new JobRow(
        job.id(), title(job), state(job), bar(job), job.times().made(), ways(job.state()));
  }

  private static String title(Job job) {
    return switch (job.task().kind()) {
      case Jobs.ADD -> "Add " + job.task().title();
      case Jobs.READ_AGAIN -> "Read again: " + job.task().title();
      case Jobs.PREVIEW -> "See what reading again would change: " + job.task().title();
      case Jobs.ACCEPT -> "Accept the new readings: " + job.task().title();
      case Jobs.ISSUES -> "Judge by issues: " + job.task().title();
      default -> job.task().kind() + ": " + job.task().title();
    };
  }

  private static String state(Job job) {
    return switch (job.state()) {
      case WAITING -> "Waiting";
      case RUNNING -> "Running";
      case PAUSED -> "Paused";
      case DONE -> "Done";
      case CANCELLED -> "Cancelled";
      case BROKEN -> "Broken off: " + job.reason().orElse("for no known reason");
    };
  }

  private static Bar bar(Job job) {
    Job.Count count = job.count();
    String words =
        Wording.number(count.done())
            + " of "
            + Wording.count(count.total(), "input")
            + " done, "
            + Wording.count(count.articles(), "article")
            + became(job.task().kind())
            + (count.failed() == 0 ? "" : ", " + Wording.number(count.failed()) + " with problems");
    return new Bar(count.done(), count.total(), words, pace(job), !job.state().isEnded());
  }

  private static String became(String kind) {
    return switch (kind) {
      case Jobs.READ_AGAIN, Jobs.ACCEPT, Jobs.ISSUES -> " changed";
      case Jobs.PREVIEW -> " would change";
      default -> " added";
    };
  }

  /** Where what a job found waits; empty for one that leaves nothing to decide. */
  static String result(Job job) {
    boolean waits = job.task().kind().equals(Jobs.PREVIEW) && job.count().done() > 0;
    return waits
        ? Optional.ofNullable(job.task().options().get(Jobs.ARTICLE))
            .map(RereadPage::address)
            .orElse(RereadPage.ALL)
        : "";
  }

  /** How fast it goes, and how long it will take if it goes on. */
  static String pace(Job job) {
    if (job.rate().isEmpty()) {
      return "";
    }
    double rate = job.rate().get();
    String speed =
        rate >= 1
            ? String.format(Locale.ENGLISH, "%.1f inputs a second", rate)
            : String.format(Locale.ENGLISH, "%.1f inputs a minute", rate * MINUTE);
    return job.secondsLeft()
        .filter(left -> job.state() == Job.State.RUNNING)
        .map(left -> speed + ", about " + time(left) + " left")
        .orElse(speed);
  }

  private static String time(long seconds) {
    if (seconds < MINUTE) {
      return Wording.count((int) seconds, "second");
    }
    return seconds < HOUR
        ? Wording.count((int) (seconds / MINUTE), "minute")
        : String.format(Locale.ENGLISH, "%.1f hours", seconds / (double) HOUR);
  }

  private static List<Way> ways(Job.State state) {
    Way cancel = new Way("cancel", "Cancel");
    return switch (state) {
      case WAITING, RUNNING -> List.of(new Way("pause", "Pause"), cancel);
      case PAUSED, BROKEN -> List.of(new Way("resume", "Go on"), cancel);
      case DONE, CANCELLED -> List.of();
    };
  }
}
