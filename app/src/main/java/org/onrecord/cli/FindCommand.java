package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.export.StatementCsv;
import org.onrecord.export.StatementJsonl;
import org.onrecord.export.StatementTable;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds statements in the record. */
@Command(
    name = "find",
    description = "Find statements in the record by words, outlet and days of publication.",
    mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {
  /** The forms that statements are printed in. */
  enum Format {
    TABLE,
    CSV,
    JSONL
  }

  @Mixin private Sought sought = new Sought();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, csv or jsonl (default: table).")
  private Format format = Format.TABLE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "At most so many statements (default: 50 in a table, else all).")
  private int limit;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  FindCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw new Failure("--limit must be 1 or more: " + limit);
    }
    try (Store store = data.openExisting()) {
      find(store);
    }
    return 0;
  }

  private void find(Store store) throws IOException {
    StatementQuery query = sought.query();
    int most = limit > 0 ? limit : format == Format.TABLE ? 50 : Integer.MAX_VALUE;
    List<StoredStatement> found = store.findStatements(query, 0, most);
    Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    switch (format) {
      case TABLE -> out.write(StatementTable.write(found));
      case CSV -> StatementCsv.write(out, found.stream());
      case JSONL -> StatementJsonl.write(out, found.stream());
    }
    out.flush();
    int total = store.countStatements(query);
    if (format == Format.TABLE) {
      terminal.err().printf("%,d of %,d statements%n", found.size(), total);
    }
  }
}
