package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the long work, or says what became of one job. */
@Command(
    name = "jobs",
    description = {
      "List the long work that was asked for in the workbench, or show one job with its problems.",
      "A job is worked at while `onrecord serve` runs, and goes on where it was after a restart."
    },
    mixinStandardHelpOptions = true)
final class JobsCommand implements Callable<Integer> {
  /** What can be done with a job. */
  enum Act {
    PAUSE,
    RESUME,
    CANCEL
  }

  private static final int SHOWN = 50;
  private static final int PROBLEMS = 1000;
  private static final int HUNDRED = 100;

  @Parameters(arity = "0..1", paramLabel = "JOB", description = "The id of a job.")
  private Optional<String> job = Optional.empty();

  @Option(names = "--do", paramLabel = "WHAT", description = "pause, resume or cancel the job.")
  private Optional<Act> act = Optional.empty();

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  JobsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (act.isPresent() && job.isEmpty()) {
      throw new Failure(
          "say which job to " + word(act.get()) + ": its id stands in `onrecord jobs`");
    }
    try (Store store = data.openExisting()) {
      JobQueue jobs = store.jobs();
      if (job.isEmpty()) {
        list(jobs.latest(SHOWN));
      } else {
        act.ifPresent(what -> act(jobs, job.get(), what));
        show(jobs, job.get());
      }
    }
    return 0;
  }

  private void list(List<Job> jobs) {
    if (jobs.isEmpty()) {
      terminal.out().println("No long work so far.");
    }
    jobs.forEach(each -> terminal.out().println(line(each)));
  }

  private void show(JobQueue jobs, String id) {
    Job found = jobs.find(id).orElseThrow(() -> new Failure("there is no job " + id));
    terminal.out().println(line(found));
    found.reason().ifPresent(reason -> terminal.out().println("  broke off: " + reason));
    for (JobItem item : jobs.problems(id, PROBLEMS)) {
      terminal
          .out()
          .println("  " + item.input() + ": " + item.problem().map(p -> p.message()).orElse(""));
    }
  }

  private static void act(JobQueue jobs, String id, Act what) {
    if (jobs.find(id).isEmpty()) {
      throw new Failure("there is no job " + id);
    }
    boolean done =
        switch (what) {
          case PAUSE -> jobs.pause(id);
          case RESUME -> jobs.resume(id);
          case CANCEL -> jobs.cancel(id);
        };
    if (!done) {
      String state = jobs.find(id).map(job -> job.state().code()).orElse("gone");
      throw new Failure("the job is " + state + "; there is nothing to " + word(what));
    }
  }

  private static String word(Act what) {
    return what.name().toLowerCase(Locale.ROOT);
  }

  private static String line(Job job) {
    Job.Count count = job.count();
    StringBuilder line =
        new StringBuilder(
            "%s  %-9s %3d%%  %s: %s; %,d of %,d inputs, %,d articles"
                .formatted(
                    job.id(),
                    job.state().code(),
                    count.total() == 0 ? HUNDRED : HUNDRED * count.done() / count.total(),
                    job.task().kind(),
                    job.task().title(),
                    count.done(),
                    count.total(),
                    count.articles()));
    if (count.failed() > 0) {
      line.append(", %,d with problems".formatted(count.failed()));
    }
    job.rate().ifPresent(rate -> line.append(", %.1f a second".formatted(rate)));
    job.secondsLeft().ifPresent(left -> line.append(", %,d s left".formatted(left)));
    return line.toString();
  }
}
