package org.onrecord.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Long work: inputs that are worked through one after the other, by whichever process has the time.
 *
 * @param id its id
 * @param task what is to be done
 * @param state how it stands
 * @param count how far it has come
 * @param times when what happened
 * @param reason why it broke off; empty if it didn't
 */
public record Job(
    String id, Task task, State state, Count count, Times times, Optional<String> reason) {

  /**
   * What is to be done.
   *
   * @param kind the kind of work, a word for programs: {@code add}, {@code read-again} …
   * @param title the same for a person, such as the name of a folder
   * @param source the source that the inputs are of, if they are of one
   * @param options what holds for all inputs, such as the outlet
   */
  public record Task(
      String kind, String title, Optional<String> source, Map<String, String> options) {
    public Task {
      options = Map.copyOf(options);
    }

    /** A task without source and options. */
    public static Task of(String kind, String title) {
      return new Task(kind, title, Optional.empty(), Map.of());
    }
  }

  /** How a job can stand. */
  public enum State {
    /** Nobody works at it yet. */
    WAITING,
    /** A process works at it. */
    RUNNING,
    /** A person stopped it for now. */
    PAUSED,
    /** All inputs are done. */
    DONE,
    /** A person stopped it for good. */
    CANCELLED,
    /** It could not go on; the reason says why. */
    BROKEN;

    /** The word that is stored. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether no more will happen unless a person asks for it. */
    public boolean isEnded() {
      return switch (this) {
        case DONE, CANCELLED, BROKEN -> true;
        case WAITING, RUNNING, PAUSED -> false;
      };
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * How far a job has come.
   *
   * @param total its inputs
   * @param done inputs that are done, those with problems included
   * @param failed inputs with problems
   * @param articles articles that it added or changed
   */
  public record Count(int total, int done, int failed, int articles) {}

  /**
   * When what happened; moments are ISO 8601 in UTC.
   *
   * @param made when it was asked for
   * @param started when work began
   * @param ended when it ended
   * @param workedMillis for how long it was worked at
   */
  public record Times(
      String made, Optional<String> started, Optional<String> ended, long workedMillis) {}

  /** Inputs a second since work began; empty before the first is done. */
  public Optional<Double> rate() {
    return count.done() == 0 || times.workedMillis() == 0
        ? Optional.empty()
        : Optional.of(count.done() * 1000.0 / times.workedMillis());
  }

  /** Seconds of work that are left at the rate so far; empty where that can't be said. */
  public Optional<Long> secondsLeft() {
    return state.isEnded()
        ? Optional.empty()
        : rate().map(rate -> (long) Math.ceil((count.total() - count.done()) / rate));
  }
}
