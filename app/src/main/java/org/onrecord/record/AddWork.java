package org.onrecord.record;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.onrecord.fetch.Fetcher;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.store.Job;
import org.onrecord.store.JobItem;
import org.onrecord.store.JobQueue;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;

/** Adds the articles of files that were sent, or that lie where their names say. */
final class AddWork implements Work {
  /** The most pages that are taken of one feed, site map or table. */
  private static final int MOST_PAGES = 1_000;

  private final Recorder recorder;
  private final Fetcher fetcher;

  AddWork(Recorder recorder, Fetcher fetcher) {
    this.recorder = recorder;
    this.fetcher = fetcher;
  }

  @Override
  public JobItem work(JobQueue.WaitingItem item, Job.Task task, BooleanSupplier goesOn) {
    Gather gather =
        new Gather(defaults(task), InputStream.nullInputStream()).fetching(fetcher, MOST_PAGES);
    Counted counted = new Counted();
    String name = item.input().name();
    try (Recorder.Adding adding = recorder.adding(false, counted::count)) {
      Consumer<Gathered> add = each -> add(each, adding, goesOn);
      item.input()
          .bytes()
          .ifPresentOrElse(bytes -> gather.bytes(name, bytes, add), () -> gather.file(name, add));
      adding.finish();
    }
    return new JobItem(item.place(), name, counted.articles, counted.problem());
  }

  private static void add(Gathered gathered, Recorder.Adding adding, BooleanSupplier goesOn) {
    Work.requireGoing(goesOn);
    adding.add(gathered);
  }

  private static Origin defaults(Job.Task task) {
    return new Origin(
        Optional.empty(),
        Optional.ofNullable(task.options().get(Jobs.OUTLET)),
        Optional.empty(),
        Optional.empty(),
        Published.unknown(),
        Optional.empty());
  }

  /** What came of the articles of one input. */
  private static final class Counted {
    private final List<Problem> problems = new ArrayList<>();
    private int articles;
    private int all;

    void count(Outcome outcome) {
      all++;
      switch (outcome) {
        case Outcome.Added added -> articles++;
        case Outcome.Known known -> {}
        case Outcome.Unread unread -> {
          articles++;
          problems.add(unread.problem().ofKept());
        }
        case Outcome.Undated undated -> {
          articles++;
          problems.add(undated.problem().ofKept());
        }
        case Outcome.Failed failed -> problems.add(failed.problem());
      }
    }

    /** The one problem, or the first with how many there are. */
    Optional<Problem> problem() {
      if (problems.isEmpty()) {
        return Optional.empty();
      }
      Problem first = problems.getFirst();
      return Optional.of(
          all == 1
              ? first
              : Problem.of(
                  first.code(),
                  "%,d of %,d articles; the first: %s"
                      .formatted(problems.size(), all, first.message())));
    }
  }
}
