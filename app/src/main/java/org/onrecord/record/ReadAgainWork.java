package org.onrecord.record;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Store;
import org.onrecord.text.Problem;

/** Reads kept articles again, each by its id. */
final class ReadAgainWork implements Work {
  private final Store store;
  private final Recorder recorder;

  ReadAgainWork(Store store, Recorder recorder) {
    this.store = store;
    this.recorder = recorder;
  }

  @Override
  public JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn) {
    String id = item.input().name();
    if (!goesOn.getAsBoolean()) {
      throw new StoppedException();
    }
    if (!store.has(id)) {
      Problem gone = Problem.of("missing", "the article has been removed meanwhile");
      return new JobItem(item.place(), id, 0, Optional.of(gone));
    }
    return new JobItem(item.place(), id, recorder.readAgain(id) ? 1 : 0, Optional.empty());
  }
}
