package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.gather.Gather;
import org.onrecord.record.Outcome;
import org.onrecord.record.Recorder;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and keeps them. */
@Command(
    name = "add",
    description = "Read articles and keep them in the record. Adding one again changes nothing.",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  @Mixin private Given given = new Given();
  @Mixin private Speed speed = new Speed();
  @Mixin private DataFolder data = new DataFolder();

  @Option(names = "--again", description = "Keep articles that were purged before, too.")
  private boolean again;

  private final Terminal terminal;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally(terminal.err());
    LastWords.saidIfStopped(terminal.err(), tally::soFar, () -> addAll(tally));
    given.passedOver().ifPresent(terminal.err()::println);
    terminal.out().println(tally.sentence());
    return tally.complete() ? 0 : 1;
  }

  private void addAll(Tally tally) throws IOException {
    List<String> files = given.files();
    Gather gather = given.gather(terminal);
    try (Store store = data.open();
        Recorder.Adding adding = new Recorder(speed.reader(), store).adding(again, tally::count);
        Progress progress = new Progress(terminal.err(), "Adding", files.size())) {
      for (String file : files) {
        gather.file(file, adding::add);
        progress.step();
      }
      adding.finish();
    }
  }

  /** Counts what came of each input; another thread may ask for the sentence meanwhile. */
  static final class Tally {
    private final PrintStream err;
    private int added;
    private int undated;
    private int known;
    private int unread;
    private int failed;
    private int statements;

    Tally(PrintStream err) {
      this.err = err;
    }

    synchronized void count(Outcome outcome) {
      switch (outcome) {
        case Outcome.Added done -> {
          added++;
          statements += done.statements();
        }
        case Outcome.Undated done -> {
          added++;
          undated++;
          statements += done.statements();
          err.println(done.input() + ": " + done.problem().ofKept().message());
        }
        case Outcome.Known there -> known++;
        case Outcome.Unread kept -> {
          unread++;
          err.println(kept.input() + ": kept, " + kept.problem().message());
        }
        case Outcome.Failed lost -> {
          failed++;
          err.println(lost.input() + ": " + lost.problem().message());
        }
      }
    }

    boolean complete() {
      return failed + unread + undated == 0;
    }

    synchronized String sentence() {
      StringBuilder sentence =
          new StringBuilder("Added %,d articles with %,d statements".formatted(added, statements));
      if (undated > 0) {
        sentence.append("; %,d of the articles without their date".formatted(undated));
      }
      if (known > 0) {
        sentence.append("; %,d were there already".formatted(known));
      }
      if (unread > 0) {
        sentence.append("; %,d kept but not read".formatted(unread));
      }
      if (failed > 0) {
        sentence.append("; %,d could not be taken (see above)".formatted(failed));
      }
      return sentence.append('.').toString();
    }

    /** What there is to say when it is stopped before its end. */
    String soFar() {
      return "Stopped. " + sentence() + " The same command goes on from there.";
    }
  }
}
