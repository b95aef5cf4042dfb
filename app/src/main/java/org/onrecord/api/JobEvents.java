package org.onrecord.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.onrecord.record.Jobs;
import org.onrecord.store.Job;

/**
 * The progress of a job as server-sent events: {@code job} whenever something changed, and last
 * when it has ended. In between a comment keeps the connection open.
 */
final class JobEvents {
  /** Another process may work at the job and tells nothing, so it is looked at now and then too. */
  private static final long LOOK_EVERY_MILLIS = 1_000;

  private final OutputStream out;
  private final Supplier<Job> job;
  private int sent;

  JobEvents(OutputStream out, Supplier<Job> job) {
    this.out = out;
    this.job = job;
  }

  /** Sends until the job has ended, the other side has gone, or the server stops. */
  void send(String id, Jobs jobs) throws IOException {
    BlockingQueue<String> changed = new LinkedBlockingQueue<>();
    Runnable end =
        jobs.listen(
            told -> {
              if (told.id().equals(id) && changed.isEmpty()) {
                changed.add(id);
              }
            });
    try {
      String before = "";
      boolean ended = false;
      while (!ended) {
        Job now = job.get();
        String json = JobRoutes.json(now).toString();
        write(json.equals(before) ? ":\n\n" : event(json));
        before = json;
        ended = now.state().isEnded();
        if (!ended) {
          changed.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end.run();
    }
  }

  private String event(String json) {
    sent++;
    return "id: " + sent + "\nevent: job\ndata: " + json + "\n\n";
  }

  private void write(String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
