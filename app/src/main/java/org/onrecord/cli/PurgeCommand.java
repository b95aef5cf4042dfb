package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.onrecord.search.Search;
import org.onrecord.store.Mentioned;
import org.onrecord.store.Purge;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.Tombstone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes articles for good. */
@Command(
    name = "purge",
    description = {
      "Remove articles for good: texts, pages, readings and statements.",
      "A tombstone stays, with a hash, the day and the reason, and keeps them from being added"
          + " again. Backups that were made before still hold them."
    },
    mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description = "An article's id, or the address that it was taken from.")
  private List<String> articles = List.of();

  @Option(
      names = "--name",
      paramLabel = "WORDS",
      description = {
        "All articles in whose text, title, author, address or page these stand as whole words, one"
            + " after the other, and what was decided, corrected and listed with them.",
        "Without it decisions on who is who stay, for when an article comes again."
      })
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      description = "Why; it stays in the record, so don't repeat what is to go.")
  private String reason = "";

  @Option(names = "--list", description = "Remove nothing; show what was removed, latest first.")
  private boolean list;

  @Option(names = "--yes", description = "Don't ask.")
  private boolean yes;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  PurgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      return list();
    }
    if (articles.isEmpty() && name.isEmpty()) {
      throw new Failure("say what to purge: an article's id or address, or --name WORDS");
    }
    if (reason.isBlank()) {
      throw new Failure("--reason must say why");
    }
    try (Store store = data.openExisting()) {
      Set<String> chosen = chosen(store);
      Mentioned mentioned = mentioned(store);
      chosen.addAll(mentioned.articles());
      if (!yes && !agreed(store, chosen, mentioned.decisions())) {
        terminal.out().println("Nothing was removed.");
        return 1;
      }
      say(store.purge(chosen, name, reason.strip()));
      forget(store);
      data.log().clear();
      return 0;
    }
  }

  private int list() throws IOException {
    try (Store store = data.openExisting()) {
      List<Tombstone> stones = store.tombstones(Integer.MAX_VALUE);
      for (Tombstone stone : stones) {
        terminal
            .out()
            .printf(
                "%s  %s  sha256:%s  %s%n",
                stone.purgedAt(), stone.article(), stone.textHash(), stone.reason());
      }
      terminal.err().printf("%s removed%n", articles(stones.size()));
      return 0;
    }
  }

  /** Takes the words out of the search index at once; where a workbench keeps it, that does so. */
  private void forget(Store store) {
    if (Files.exists(data.index(store))) {
      try (Search search = data.search(store, terminal)) {
        search.catchUp(taken -> {});
      }
    }
  }

  private Set<String> chosen(Store store) {
    Set<String> chosen = new TreeSet<>();
    for (String article : articles) {
      if (store.has(article)) {
        chosen.add(article);
        continue;
      }
      List<String> there = store.articlesAt(article);
      if (there.isEmpty()) {
        throw new Failure("there is no article with the id or address " + article);
      }
      chosen.addAll(there);
    }
    return chosen;
  }

  private Mentioned mentioned(Store store) {
    try {
      return name.map(store::mentioning).orElseGet(() -> new Mentioned(List.of(), 0));
    } catch (IllegalArgumentException e) {
      throw new Failure("--name must have words");
    }
  }

  private boolean agreed(Store store, Set<String> chosen, int decisions) throws IOException {
    chosen.stream()
        .limit(SHOWN)
        .flatMap(id -> store.findArticle(id).stream())
        .forEach(article -> terminal.err().println(line(article)));
    if (chosen.size() > SHOWN) {
      terminal.err().printf("  and %,d more%n", chosen.size() - SHOWN);
    }
    terminal
        .err()
        .printf(
            "Remove %s%s for good? This can't be undone. [y/N] ",
            articles(chosen.size()),
            name.isPresent()
                ? ", and %,d decisions, corrections, listed actors and inputs of jobs with these words,"
                    .formatted(decisions)
                : "");
    terminal.err().flush();
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    String answer = answers.readLine();
    return answer != null && Set.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  private void say(Purge done) {
    if (done.isNothing()) {
      terminal.out().println("No article has these words; nothing was removed.");
      return;
    }
    terminal
        .out()
        .printf(
            "Removed %s with %,d statements and %,d pages.%n",
            articles(done.articles()), done.statements(), done.pages());
    if (done.decisions() > 0) {
      terminal
          .out()
          .printf(
              "Removed %,d decisions, corrections, listed actors and inputs of jobs.%n",
              done.decisions());
    }
    if (!done.wiped()) {
      terminal
          .out()
          .println(
              "Their words may still lie in the database's log until the programs that use it now"
                  + " have ended.");
    }
  }

  private static String articles(int count) {
    return "%,d article%s".formatted(count, count == 1 ? "" : "s");
  }

  private static String line(StoredArticle article) {
    return "  " + article.id() + "  " + article.headline();
  }
}
