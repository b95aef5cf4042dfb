package org.onrecord.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the actors of the record, who says most first. */
@Command(
    name = "list",
    description = "List who speaks, most statements first; a name in any script narrows the list.",
    mixinStandardHelpOptions = true)
final class ActorListCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Part of a name, in any script.")
  private List<String> name = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "person, organization, country, group, place, document or other.")
  private Set<String> types = Set.of();

  @Option(names = "--country", paramLabel = "CODE", description = "Three letters, such as IRN.")
  private Set<String> countries = Set.of();

  @Option(names = "--all", description = "Also those who say nothing.")
  private boolean silent;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  ActorListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new Failure("--limit is a number from 1, not " + limit);
    }
    ActorQuery query = new ActorQuery(String.join(" ", name), types, countries, silent);
    try (Store store = data.openExisting()) {
      List<ActorSummary> found = store.actors().list(query, 0, limit);
      found.forEach(each -> terminal.out().println(line(each)));
      int more = store.actors().count(query) - found.size();
      if (found.isEmpty()) {
        terminal.out().println("Nobody.");
      } else if (more > 0) {
        terminal.out().println("and %,d more".formatted(more));
      }
    }
    return 0;
  }

  /** An actor in one line: numbers, id, name and what is known. */
  static String line(ActorSummary actor) {
    StringBuilder line =
        new StringBuilder(
            "%,7d  %-22s %s, %s"
                .formatted(actor.counts().statements(), actor.id(), actor.name(), actor.type()));
    actor.country().ifPresent(country -> line.append(", ").append(country));
    actor.sector().ifPresent(sector -> line.append(", ").append(sector));
    return line.toString();
  }
}
