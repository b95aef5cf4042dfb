package org.onrecord.record;

import java.util.function.BooleanSupplier;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Store;

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
    Work.requireGoing(goesOn);
    if (!store.has(id)) {
      return Work.removed(item);
    }
    Recorder.Again again = recorder.readAgain(id);
    return new JobItem(item.place(), id, again.changed() ? 1 : 0, again.failure());
  }
}
