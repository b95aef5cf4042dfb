package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.reading.ReadAhead;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.record.ReadAgain;
import org.onrecord.record.Recorder;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the record again and says what that changes. */
@Command(
    name = "reread",
    description = {
      "Read articles again with this release's networks, and say what that would change.",
      "Nothing is changed without --accept; corrections stay in either case, and those whose place is"
          + " lost are listed."
    },
    mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
  private static final int WORDS = 100;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description = "Ids of articles (default: all).")
  private List<String> chosen = List.of();

  @Option(names = "--accept", description = "Put the new readings in the place of the old.")
  private boolean accept;

  @Mixin private Speed speed = new Speed();

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;
  private int changed;
  private int lost;
  private int failed;

  RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = data.openExisting()) {
      return reread(store, new Recorder(speed.reader(), store));
    }
  }

  /** Reads what was chosen with {@code recorder}; an article at which it fails stops no other. */
  int reread(Store store, Recorder recorder) {
    List<String> articles = chosen.isEmpty() ? store.articleIds() : chosen;
    for (String id : articles) {
      if (!store.has(id)) {
        throw new Failure("there is no article " + id);
      }
    }
    try (ReadAhead ahead = recorder.ahead();
        Progress progress = new Progress(terminal.err(), "Reading", articles.size())) {
      for (String id : articles) {
        ahead.read(recorder.given(id), reading -> take(id, reading, store, progress));
      }
      ahead.finish();
    }
    terminal.out().println(told(articles.size()));
    return failed == 0 ? 0 : 1;
  }

  private void take(String id, Reading reading, Store store, Progress progress) {
    Recorder.failure(reading).ifPresentOrElse(why -> fail(id, why), () -> compare(store, reading));
    progress.step();
  }

  private void fail(String id, Problem why) {
    failed++;
    terminal.err().println(id + ": " + why.message());
  }

  private void compare(Store store, Reading reading) {
    StoredArticle article = store.findArticle(reading.article().id()).orElseThrow();
    ReadAgain again = ReadAgain.of(article, reading);
    if (!again.isSame()) {
      changed++;
      print(again);
    }
    lost += again.lost().size();
    again
        .lost()
        .forEach(
            each ->
                terminal
                    .out()
                    .println(
                        "  ! correction "
                            + each.correction().id()
                            + " finds no place: "
                            + each.why()));
    if (accept) {
      store.replace(reading);
    }
  }

  private void print(ReadAgain again) {
    terminal
        .out()
        .printf(
            "%s  %s: %,d added, %,d gone, %,d altered%n",
            again.article().id(),
            again.article().headline(),
            again.count(ReadAgain.Kind.ADDED),
            again.count(ReadAgain.Kind.GONE),
            again.count(ReadAgain.Kind.ALTERED));
    again.lines().forEach(line -> terminal.out().println(line(line)));
  }

  private static String line(ReadAgain.Line line) {
    String words = cut(line.words());
    return switch (line.kind()) {
      case ADDED -> "  + " + words;
      case GONE -> "  - " + words;
      case ALTERED -> "  ~ " + words + "  (" + String.join(", ", line.fields()) + ")";
    };
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= WORDS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WORDS - 1)) + "…";
  }

  private String told(int articles) {
    String told =
        "%,d of %,d articles are read otherwise by Onrecord %s; %,d corrections find no place."
            .formatted(changed, articles, Reader.VERSION, lost);
    if (failed > 0) {
      told += " %,d could not be read (see above) and stay as they were.".formatted(failed);
    }
    if (accept) {
      return told + " The new readings are kept.";
    }
    return changed == 0 ? told : told + " Nothing has been changed: --accept keeps them.";
  }
}
