package org.onrecord.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.export.ActorCsv;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the actors of the record to a table that can be imported again. */
@Command(
    name = "export",
    description = "Write the actors to a CSV file, or to standard output (-); it can be imported.",
    mixinStandardHelpOptions = true)
final class ActorExportCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "FILE.csv|-", description = "Where to write.")
  private String file = "-";

  @Option(names = "--all", description = "Also those who say nothing.")
  private boolean silent;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  ActorExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ActorQuery query = silent ? ActorQuery.all() : ActorQuery.speaking();
    try (Store store = data.openExisting()) {
      if (file.equals("-")) {
        Writer out =
            new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        ActorCsv.write(out, store.actors(), query);
        out.flush();
        return 0;
      }
      try (Writer out = NewFile.open(Path.of(file))) {
        int written = ActorCsv.write(out, store.actors(), query);
        terminal.err().println("Wrote %,d actors to %s.".formatted(written, file));
      }
    }
    return 0;
  }
}
