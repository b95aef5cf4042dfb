package org.onrecord.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorRole;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Actors;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one actor: its names and why, its roles over time. */
@Command(
    name = "show",
    description =
        "Show one actor: names and why each is theirs, roles with the days they were given.",
    mixinStandardHelpOptions = true)
final class ActorShowCommand implements Callable<Integer> {
  private static final int SEVERAL = 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|ID",
      description = "An id, or a name in any script.")
  private List<String> wanted = List.of();

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  ActorShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String words = String.join(" ", wanted);
    try (Store store = data.openExisting()) {
      Actors actors = store.actors();
      List<ActorSummary> found =
          actors
              .find(words)
              .map(List::of)
              .orElseGet(() -> actors.list(ActorQuery.named(words), 0, SEVERAL));
      if (found.isEmpty()) {
        throw new Failure("there is nobody of the name or id " + words);
      }
      if (found.size() == 1) {
        show(actors, found.getFirst());
      } else {
        terminal.out().println("Several have that name; show one by its id:");
        found.forEach(each -> terminal.out().println(ActorListCommand.line(each)));
      }
    }
    return 0;
  }

  private void show(Actors actors, ActorSummary actor) {
    PrintStream out = terminal.out();
    out.println(actor.name());
    out.println("  id        " + actor.id());
    out.println("  is        " + actor.type());
    actor.country().ifPresent(country -> out.println("  country   " + country));
    actor.sector().ifPresent(sector -> out.println("  sector    " + sector));
    out.println(
        "  speaks    %,d statements; appears in %,d articles"
            .formatted(actor.counts().statements(), actor.counts().articles()));
    out.println("Names");
    actors
        .aliases(actor.id())
        .forEach(each -> out.println("  " + each.name() + "  (" + each.why() + ")"));
    List<ActorRole> roles = actors.roles(actor.id());
    if (!roles.isEmpty()) {
      out.println("Roles as articles give them");
      roles.forEach(each -> out.println("  " + each.words() + ", " + days(each.given())));
    }
    actors
        .listedRoles(actor.id())
        .forEach(
            each ->
                out.println(
                    "  %s, by an imported list: %s to %s"
                        .formatted(
                            each.title(), each.from().orElse("…"), each.until().orElse("…"))));
  }

  private static String days(ActorRole.Given given) {
    String first = given.first().orElse("undated");
    String last = given.last().orElse("undated");
    return first.equals(last) ? first : first + " to " + last;
  }
}
