package org.onrecord.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.reading.Reading;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Previews;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.Problem;

/** Finds out how kept articles, each by its id, would be read now; nothing is changed. */
final class PreviewWork implements Work {
  private final Store store;
  private final Recorder recorder;

  PreviewWork(Store store, Recorder recorder) {
    this.store = store;
    this.recorder = recorder;
  }

  @Override
  public JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn) {
    String id = item.input().name();
    Work.requireGoing(goesOn);
    Optional<StoredArticle> article = store.findArticle(id);
    if (article.isEmpty()) {
      return Work.removed(item);
    }
    Reading reading = recorder.readAnew(id);
    Optional<Problem> failure = Recorder.failure(reading);
    if (failure.isPresent()) {
      return new JobItem(item.place(), id, 0, failure);
    }
    Work.requireGoing(goesOn);
    ReadAgain again = ReadAgain.of(article.get(), reading);
    String now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS).toString();
    Previews.Difference change = again.difference();
    return store.previews().keep(reading, change, now)
        ? new JobItem(item.place(), id, change.isNone() ? 0 : 1, Optional.empty())
        : Work.removed(item);
  }
}
