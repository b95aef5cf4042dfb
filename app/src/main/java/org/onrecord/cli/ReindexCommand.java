package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the search index anew. */
@Command(
    name = "reindex",
    description = "Make the search index anew from the record; it is kept up by itself otherwise.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = data.openExisting();
        Search search = Search.open(store, data.index(store), terminal.err()::println)) {
      try (Progress progress = new Progress(terminal.err(), "Indexing", store.lastChange())) {
        search.rebuild(progress::stepTo);
      }
      terminal
          .out()
          .printf("The search index is made anew: %,d articles.%n", store.totals().articles());
    }
    return 0;
  }
}
