package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import org.onrecord.store.Totals;
import org.onrecord.store.UnusableBackupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty record from a backup. */
@Command(
    name = "restore",
    description = {
      "Take a backup into a record in which nothing is yet.",
      "A damaged file is refused, and nothing is changed."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "What `onrecord backup` wrote.")
  private Path file = Path.of("");

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure("there is no file " + file);
    }
    try (Store store = data.open()) {
      store.restore(file);
      Totals totals = store.totals();
      terminal
          .out()
          .printf(
              "Restored %,d articles with %,d statements to %s.%n",
              totals.articles(), totals.statements(), store.place());
      return 0;
    } catch (UnusableBackupException e) {
      throw new Failure(file + " can't be restored: " + e.getMessage());
    }
  }
}
