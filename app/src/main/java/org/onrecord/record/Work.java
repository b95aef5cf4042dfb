package org.onrecord.record;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.text.Problem;

/** One kind of long work: what is done with each input of a job. */
public interface Work {
  /**
   * Does one input. It may be done again after the program ended in the middle, and must then
   * change nothing that is done already.
   *
   * @param goesOn whether the job goes on; asked before each article
   * @return what came of it
   * @throws StoppedException if the job doesn't go on; the input waits then
   */
  JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn);

  /** Throws if the job doesn't go on. */
  static void requireGoing(BooleanSupplier goesOn) {
    if (!goesOn.getAsBoolean()) {
      throw new StoppedException();
    }
  }

  /** The outcome of an input that isn't there any more. */
  static JobItem missing(JobQueue.WaitingItem item, String words) {
    Problem gone = Problem.of("missing", words);
    return new JobItem(item.place(), item.input().name(), 0, Optional.of(gone));
  }

  /** The same where it is an article. */
  static JobItem removed(JobQueue.WaitingItem item) {
    return missing(item, "the article has been removed meanwhile");
  }

  /** A job was paused, cancelled or taken by another process in the middle of an input. */
  final class StoppedException extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    /** Says so. */
    public StoppedException() {
      super("the job was stopped");
    }
  }
}
