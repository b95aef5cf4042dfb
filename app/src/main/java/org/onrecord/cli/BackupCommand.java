package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole record to one file. */
@Command(
    name = "backup",
    description = {
      "Write the whole record to one file, as it is at one moment; a server may go on meanwhile.",
      "The file can be restored to SQLite and to PostgreSQL, whichever it comes from."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A zip file that isn't there yet.")
  private Path file = Path.of("");

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = data.openExisting()) {
      long rows = store.backUp(file);
      terminal.out().printf("Wrote %,d rows to %s.%n", rows, file);
      return 0;
    } catch (FileAlreadyExistsException e) {
      throw NewFile.isThere(file, "name another");
    }
  }
}
