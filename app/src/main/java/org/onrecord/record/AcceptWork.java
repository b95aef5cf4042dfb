package org.onrecord.record;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;

/** Puts readings that wait in the place of those that are kept; each input is an article's id. */
final class AcceptWork implements Work {
  private final Recorder recorder;

  AcceptWork(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn) {
    String id = item.input().name();
    Work.requireGoing(goesOn);
    return recorder
        .accept(id)
        .map(changed -> new JobItem(item.place(), id, changed ? 1 : 0, Optional.empty()))
        .orElseGet(() -> Work.missing(item, "no reading of this release waits for the article"));
  }
}
