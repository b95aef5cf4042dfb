package org.onrecord.record;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Store;

/** Judges kept articles, each by its id, by the issues that are followed now; nothing is read. */
final class IssueWork implements Work {
  private final Store store;

  IssueWork(Store store) {
    this.store = store;
  }

  @Override
  public JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn) {
    String id = item.input().name();
    Work.requireGoing(goesOn);
    return new JobItem(item.place(), id, store.issues().judge(id) ? 1 : 0, Optional.empty());
  }
}
