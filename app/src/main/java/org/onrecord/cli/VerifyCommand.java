package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.export.EvidenceCheck;
import org.onrecord.export.Verification;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a record, or a folder of evidence that somebody handed over. */
@Command(
    name = "verify",
    description = {
      "Check that all words stand where the record says, and that nothing was changed.",
      "The words of every statement must stand at their offsets in the kept text and page, and hashes"
          + " be those of what they name: of the record, or of a folder that `onrecord export --folder"
          + " DIR` wrote. Exit status 1 if anything doesn't agree.",
      "It shows that these words stand in these texts. It does not show that anything was said, or"
          + " that a page was published as it was fetched."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER|RECORD",
      description = "A folder of evidence or of a record (default: the record of --data).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--reread",
      description = "Also read every article again: the reading must come out the same.")
  private boolean reread;

  @Mixin private Speed speed = new Speed();

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Verification verification =
        new Verification(reread ? Optional.of(speed.reader()) : Optional.empty());
    if (folder.isPresent() && EvidenceCheck.isOne(folder.get())) {
      EvidenceCheck.check(folder.get(), verification);
    } else {
      try (Store store = store()) {
        record(store, verification);
      }
    }
    List<Verification.Mismatch> wrong = verification.mismatches();
    wrong.forEach(each -> terminal.out().println(each.where() + ": " + each.what()));
    terminal.out().println(verification.told());
    return wrong.isEmpty() ? 0 : 1;
  }

  private Store store() {
    if (folder.isEmpty()) {
      return data.openExisting();
    }
    if (!Files.isDirectory(folder.get()) || !Store.isIn(folder.get())) {
      throw new Failure(
          folder.get() + " is neither a record nor a folder that `export --folder` wrote");
    }
    return Store.open(folder.get());
  }

  private void record(Store store, Verification verification) {
    List<String> articles = store.articleIds();
    try (Progress progress = new Progress(terminal.err(), "Verifying", articles.size())) {
      for (String id : articles) {
        verification.record(store, id);
        progress.step();
      }
    }
  }
}
