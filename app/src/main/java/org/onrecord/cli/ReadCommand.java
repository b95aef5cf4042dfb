package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.export.BratFiles;
import org.onrecord.export.ReadingText;
import org.onrecord.export.Row;
import org.onrecord.export.StatementCsv;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.issue.Issues;
import org.onrecord.reading.ReadAhead;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles without keeping them. */
@Command(
    name = "read",
    description = "Read articles and print what was found, without keeping it.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  /** The forms that a reading is printed in. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    BRAT,
    CSV
  }

  /** The longest name of a brat file; an address may be longer than a file's name can be. */
  private static final int MAX_NAME = 100;

  private static final String OVER = "--force writes over it";

  @Mixin private Given given = new Given();
  @Mixin private Speed speed = new Speed();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, json, jsonl, brat or csv (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder that brat and csv files are written to.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", description = "Write over files that are in the folder of --out.")
  private boolean force;

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description = "Judge statements by the issues of this YAML file (default: for diplomacy).")
  private Optional<Path> issuesFile = Optional.empty();

  private final Terminal terminal;
  private Optional<Issues> issues = Optional.empty();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int unread;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean toFolder = format == Format.BRAT || format == Format.CSV;
    if (toFolder) {
      Files.createDirectories(folder());
      if (format == Format.CSV && !force && Files.exists(table())) {
        throw NewFile.isThere(table(), OVER);
      }
    }
    if (issuesFile.isPresent()) {
      issues = Optional.of(Issues.of(IssuesCommand.usable(issuesFile.get())));
    }
    List<String> files = given.files();
    Gather gather = given.gather(terminal);
    try (ReadAhead ahead = new ReadAhead(this::read)) {
      for (String file : files) {
        gather.file(file, gathered -> read(gathered, ahead));
        if (isUnheard()) {
          break;
        }
      }
      ahead.finish();
    }
    if (format == Format.CSV) {
      try (Writer csv = Files.newBufferedWriter(table())) {
        StatementCsv.write(csv, rows.stream());
      }
    }
    given.passedOver().ifPresent(terminal.err()::println);
    return unread == 0 ? 0 : 1;
  }

  private Path table() {
    return folder().resolve("statements.csv");
  }

  private Path folder() {
    return out.orElseThrow(
        () -> new Failure("--format brat and csv write files: say where with --out DIR"));
  }

  /** Whether nobody reads what is printed any more. */
  private boolean isUnheard() {
    return terminal.out().checkError();
  }

  private Reading read(Article article) {
    return speed.reader().readOneOfMany(article);
  }

  private void read(Gathered gathered, ReadAhead ahead) {
    switch (gathered) {
      case Gathered.Found found -> ahead.read(found.article(), reading -> print(found, reading));
      case Gathered.Unreadable unreadable -> ahead.then(() -> print(unreadable));
    }
  }

  private void print(Gathered.Unreadable unreadable) {
    if (isUnheard()) {
      return;
    }
    unread++;
    if (format == Format.JSON || format == Format.JSONL) {
      terminal.out().println(ReadingJson.writeUnreadable(unreadable.input(), unreadable.problem()));
    } else {
      terminal.err().println(unreadable.input() + ": " + unreadable.problem().message());
    }
  }

  private void print(Gathered.Found found, Reading read) {
    if (isUnheard()) {
      return;
    }
    Reading reading = issues.map(read::on).orElse(read);
    unread += reading.problems().isEmpty() ? 0 : 1;
    switch (format) {
      case TEXT -> terminal.out().print(ReadingText.write(reading, found.input()));
      case JSONL -> terminal.out().println(ReadingJson.write(reading, found.input(), found.id()));
      case JSON ->
          terminal
              .out()
              .println(ReadingJson.pretty(ReadingJson.write(reading, found.input(), found.id())));
      case BRAT -> writeBrat(found, reading);
      case CSV -> rows.addAll(Row.of(reading));
    }
  }

  /** The name, or with a number where an article before has it already. */
  private String free(String name) {
    String free = name;
    for (int number = 2; !names.add(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private void writeBrat(Gathered.Found found, Reading reading) {
    String last = Path.of(found.input()).getFileName().toString();
    String name =
        last.substring(0, Math.min(last.length(), MAX_NAME)).replaceAll("\\.(txt|json)$", "");
    String safe =
        free(name.equals(Gather.STANDARD_INPUT) ? "stdin" : name.replaceAll("[:\\[\\]]", "-"));
    try {
      BratFiles.write(folder(), safe, reading, force);
    } catch (FileAlreadyExistsException e) {
      throw NewFile.isThere(Path.of(e.getFile()), OVER);
    } catch (IOException e) {
      throw new Failure("the files of " + safe + " can't be written: " + e.getMessage());
    }
  }
}
