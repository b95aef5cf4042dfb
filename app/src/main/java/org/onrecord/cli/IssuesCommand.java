package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.export.TensionJson;
import org.onrecord.export.TensionText;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Stance;
import org.onrecord.record.IssuesFile;
import org.onrecord.store.FollowedIssues;
import org.onrecord.store.IssueCount;
import org.onrecord.store.Store;
import org.onrecord.store.StoredTension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the issues that are followed, and takes them from a file or writes them to one. */
@Command(
    name = "issues",
    description = {
      "The issues that the record follows: list them, or check, import or export a file of them.",
      "check FILE says what in an issues file is wrong; import FILE follows exactly its issues; export"
          + " FILE writes those that are followed; tensions ISSUE lists what doesn't sit together on"
          + " one, --json as lines of JSON. docs/issues.md describes the file."
    },
    mixinStandardHelpOptions = true)
final class IssuesCommand implements Callable<Integer> {
  /** What can be done with issues. */
  enum Act {
    LIST,
    CHECK,
    IMPORT,
    EXPORT,
    TENSIONS
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHAT",
      description = "list, check, import, export or tensions (default: list).")
  private Optional<Act> act = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE|ISSUE",
      description = "A YAML file, or an issue's id or name.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--json", description = "Write what doesn't sit together as lines of JSON.")
  private boolean asJson;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  IssuesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return switch (act.orElse(Act.LIST)) {
      case LIST -> list();
      case CHECK -> check();
      case IMPORT -> take();
      case EXPORT -> export();
      case TENSIONS -> tensions();
    };
  }

  private int list() {
    if (!data.exists()) {
      Issues.standard().all().forEach(issue -> line(issue, Optional.empty()));
      return 0;
    }
    try (Store store = data.openExisting()) {
      Map<String, IssueCount> counts = store.issues().counts();
      for (Issue issue : store.issues().current().all()) {
        line(issue, Optional.ofNullable(counts.get(issue.id())));
      }
    }
    return 0;
  }

  private int tensions() {
    String named =
        file.map(Path::toString)
            .orElseThrow(() -> new Failure("say on which issue: onrecord issues tensions ISSUE"));
    try (Store store = data.openExisting()) {
      Issue issue =
          store.issues().current().all().stream()
              .filter(it -> it.id().equals(named) || it.name().equalsIgnoreCase(named))
              .findFirst()
              .orElseThrow(() -> new Failure("there is no issue “" + named + "”"));
      List<StoredTension> pairs = store.tensions().onIssue(issue.id(), Optional.empty()).pairs();
      for (StoredTension each : pairs) {
        terminal.out().println(asJson ? TensionJson.line(each) : TensionText.of(each));
      }
      if (!asJson) {
        terminal.out().printf("%,d pairs on %s don't sit together.%n", pairs.size(), issue.name());
      }
    }
    return 0;
  }

  private void line(Issue issue, Optional<IssueCount> count) {
    StringBuilder line = new StringBuilder("%-20s %s".formatted(issue.id(), issue.proposition()));
    count.ifPresent(
        it -> {
          line.append("%n%-20s %,d statements".formatted("", it.statements()));
          for (Stance stance : Stance.values()) {
            if (it.of(stance) > 0) {
              line.append(", %,d %s".formatted(it.of(stance), stance.code()));
            }
          }
        });
    terminal.out().println(line);
  }

  private int check() throws IOException {
    IssuesFile.Read read = read(path());
    for (IssuesFile.Fault fault : read.faults()) {
      terminal.out().println(path() + ":" + fault.line() + ": " + fault.message());
    }
    if (read.faults().isEmpty()) {
      terminal.out().printf("%s: %,d issues, nothing wrong.%n", path(), read.issues().size());
    }
    return read.faults().isEmpty() ? 0 : 1;
  }

  private int take() throws IOException {
    List<Issue> issues = usable(path());
    try (Store store = data.open()) {
      store.issues().replace(issues);
      judge(store.issues());
    }
    terminal.out().printf("Following %,d issues.%n", issues.size());
    return 0;
  }

  private void judge(FollowedIssues followed) {
    List<String> behind = followed.behind();
    if (behind.isEmpty()) {
      return;
    }
    try (Progress progress = new Progress(terminal.err(), "Judging", behind.size())) {
      for (String article : behind) {
        followed.judge(article);
        progress.step();
      }
    }
  }

  private int export() throws IOException {
    List<Issue> issues;
    if (data.exists()) {
      try (Store store = data.openExisting()) {
        issues = store.issues().current().all();
      }
    } else {
      issues = Issues.standard().all();
    }
    String yaml = IssuesFile.write(issues);
    if (file.isEmpty()) {
      terminal.out().print(yaml);
      return 0;
    }
    try (Writer out = NewFile.open(path())) {
      out.write(yaml);
    }
    terminal.out().printf("Wrote %,d issues to %s.%n", issues.size(), path());
    return 0;
  }

  private String word() {
    return act.orElse(Act.LIST).name().toLowerCase(Locale.ROOT);
  }

  private Path path() {
    return file.orElseThrow(
        () -> new Failure("say which file: onrecord issues " + word() + " FILE"));
  }

  private static IssuesFile.Read read(Path path) throws IOException {
    return IssuesFile.read(Files.readString(path, StandardCharsets.UTF_8));
  }

  /**
   * The issues of a file in which nothing is wrong but examples that are read otherwise.
   *
   * @throws Failure if something is wrong in it
   */
  static List<Issue> usable(Path path) throws IOException {
    IssuesFile.Read read = read(path);
    Optional<IssuesFile.Fault> fault =
        read.faults().stream().filter(it -> !it.onlyWarns()).findFirst();
    if (fault.isPresent()) {
      throw new Failure(
          path
              + ":"
              + fault.get().line()
              + ": "
              + fault.get().message()
              + "; `onrecord issues check` tells all");
    }
    if (read.issues().isEmpty()) {
      throw new Failure("there is no issue in " + path);
    }
    return read.issues();
  }
}
