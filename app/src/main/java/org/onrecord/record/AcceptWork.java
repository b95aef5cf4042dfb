package org.onrecord.record;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.reading.Reading;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Previews;
import org.onrecord.store.Store;
import org.onrecord.text.Problem;

/** Puts readings that wait in the place of those that are kept; each input is an article's id. */
final class AcceptWork implements Work {
  private final Store store;
  private final Recorder recorder;

  AcceptWork(Store store, Recorder recorder) {
    this.store = store;
    this.recorder = recorder;
  }

  @Override
  public JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn) {
    String id = item.input().name();
    if (!goesOn.getAsBoolean()) {
      throw new StoppedException();
    }
    Optional<Reading> waiting = store.previews().find(id).flatMap(Previews.Preview::read);
    if (waiting.filter(recorder::reads).isEmpty()) {
      Problem gone = Problem.of("missing", "no reading of this release waits for the article");
      return new JobItem(item.place(), id, 0, Optional.of(gone));
    }
    return new JobItem(item.place(), id, store.replace(waiting.get()) ? 1 : 0, Optional.empty());
  }
}
