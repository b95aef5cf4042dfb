package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.CorrectionParser;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Step;
import org.onrecord.store.CorrectionLog;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what people corrected, carries it from record to record, and revokes. */
@Command(
    name = "corrections",
    description = {
      "What people corrected and ruled: list it, carry it to another record, or take it back.",
      "export FILE.jsonl and import FILE.jsonl carry it without loss; revoke ID makes it as if that"
          + " had never been made."
    },
    mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {
  /** What can be done with the log. */
  enum What {
    LIST,
    EXPORT,
    IMPORT,
    REVOKE
  }

  private static final int SHOWN = 1_000;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "list|export|import|revoke",
      description = "What to do (default: list).")
  private What what = What.LIST;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE|ID",
      description = "The file, or the id of a correction.")
  private Optional<String> argument = Optional.empty();

  @Option(
      names = "--without-names",
      description = "Leave who corrected, and why, out of what is exported.")
  private boolean nameless;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  CorrectionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (what != What.LIST && argument.isEmpty()) {
      throw new Failure(what == What.REVOKE ? "say which: its id" : "say which file");
    }
    try (Store store = data.openExisting()) {
      CorrectionLog log = store.corrections();
      return switch (what) {
        case LIST -> list(log);
        case EXPORT -> export(log, Path.of(argument.orElseThrow()));
        case IMPORT -> take(store, Path.of(argument.orElseThrow()));
        case REVOKE -> revoke(log, argument.orElseThrow());
      };
    }
  }

  private int list(CorrectionLog log) {
    CorrectionLog.Count count = log.count();
    log.latest(0, SHOWN).forEach(each -> terminal.out().println(line(each)));
    terminal
        .out()
        .printf(
            "%,d corrections, %,d revoked, %,d without their words since these were purged%n",
            count.made(), count.revoked(), count.purged());
    return 0;
  }

  private static String line(Correction correction) {
    String about =
        correction.edit() instanceof Edit.Set set ? set.field().code() : correction.edit().what();
    String words =
        correction
            .anchor()
            .map(Anchor::content)
            .map(passage -> passage.exact().replaceAll("\\s+", " "))
            .orElseGet(() -> ruledOn(correction.edit()));
    return "%s  %s  %-16s %-8s %s%s"
        .formatted(
            correction.id(),
            Correction.moment(correction.making().at()),
            about,
            correction.scope().code(),
            words,
            correction.stands() ? "" : "  (revoked)");
  }

  /** Whom or what a person ruled on. */
  private static String ruledOn(Edit edit) {
    return switch (edit) {
      case Edit.Ruled ruled -> String.join(" ", ruled.subjects());
      case Edit.Decided decided -> {
        Step step = decided.steps().getFirst();
        String other = step.other().map(Step.Named::name).or(step::name).orElse("");
        yield step.one().name() + (other.isEmpty() ? "" : " → " + other);
      }
      case Edit.Set set -> "";
      case Edit.NotAStatement none -> "";
      case Edit.Missed missed -> "";
      case Edit.Standing standing -> "";
    };
  }

  private int export(CorrectionLog log, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(NewFile.open(file))) {
      log.use(all -> all.map(this::shown).forEach(each -> out.print(each + "\n")));
      if (out.checkError()) {
        throw new IOException(file + " can't be written");
      }
    }
    terminal.err().println("The corrections are written to " + file);
    return 0;
  }

  private String shown(Correction each) {
    Correction.Making made = each.making();
    return CorrectionJson.write(
        nameless
            ? new Correction(
                each.id(),
                new Correction.Making(made.at(), "", ""),
                each.anchor(),
                each.scope(),
                each.edit(),
                each.revokedAt())
            : each);
  }

  private int take(Store store, Path file) throws IOException {
    List<Correction> corrections = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      try {
        if (!line.isBlank()) {
          corrections.add(CorrectionParser.parse(line));
        }
      } catch (IllegalArgumentException e) {
        throw new Failure(
            file + ":" + number + ": " + e.getMessage() + "; nothing has been taken in");
      }
    }
    int taken = store.corrections().take(corrections);
    long elsewhere =
        corrections.stream()
            .filter(each -> each.anchor().filter(at -> !store.has(at.article())).isPresent())
            .count();
    terminal
        .out()
        .printf(
            "%,d of %,d corrections are new here; %,d are about articles that this record doesn't"
                + " have, and wait for them%n",
            taken, corrections.size(), elsewhere);
    return 0;
  }

  private int revoke(CorrectionLog log, String id) {
    if (log.find(id).isEmpty()) {
      throw new Failure("there is no correction " + id);
    }
    terminal
        .out()
        .println(
            log.revoke(id) ? "Revoked " + id : id + " had been revoked already; nothing changed");
    return 0;
  }
}
