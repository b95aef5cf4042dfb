package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.export.Row;
import org.onrecord.export.StatementCsv;
import org.onrecord.export.StatementJsonl;
import org.onrecord.export.StatementTable;
import org.onrecord.search.Hit;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
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

  private static final int TABLE_LINES = 50;

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
      description = "At most so many statements (default: 50 in a table, else all).")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "DATE",
      description = "date, the newest first, relevance, speaker or outlet (default: date).")
  private Question.Order order = Question.Order.DATE;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  FindCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit.filter(most -> most < 1).isPresent()) {
      throw new Failure("--limit must be 1 or more: " + limit.get());
    }
    Question question = sought.question().by(order);
    try (Store store = data.openExisting();
        Search search = data.search(store, terminal)) {
      find(question, store, search);
    }
    return 0;
  }

  private void find(Question question, Store store, Search search) throws IOException {
    Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    if (format == Format.TABLE) {
      List<StoredStatement> found =
          search.findStatements(question, 0, limit.orElse(TABLE_LINES)).stream()
              .map(Hit::statement)
              .toList();
      out.write(StatementTable.write(found));
      out.flush();
      int total = search.countStatements(question);
      terminal.err().printf("%,d of %,d statements%n", found.size(), total);
    } else {
      Function<StoredStatement, Row> rows = Row.from(store);
      search.useStatements(question, found -> write(out, found.map(rows)));
      out.flush();
    }
    long behind = search.behind();
    if (behind > 0) {
      terminal.err().printf("The search index lacks the last %,d changes of the record.%n", behind);
    }
  }

  private void write(Writer out, Stream<Row> found) {
    Stream<Row> first = limit.map(found::limit).orElse(found);
    if (format == Format.CSV) {
      StatementCsv.write(out, first);
    } else {
      StatementJsonl.write(out, first);
    }
  }
}
