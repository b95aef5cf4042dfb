package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.gather.ActorList;
import org.onrecord.gather.ListedActor;
import org.onrecord.gather.WikidataLines;
import org.onrecord.store.Actors;
import org.onrecord.store.Store;
import org.onrecord.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in a list of actors, whose names then join what articles have. */
@Command(
    name = "import",
    description = {
      "Take in a list of actors, whose names then count as one actor's, in all articles.",
      "A CSV file has the titles name, and as you like id, alias, type, country, sector, role, from,"
          + " until; or lines of Wikidata's JSON dump (.json, .jsonl)."
    },
    mixinStandardHelpOptions = true)
final class ActorImportCommand implements Callable<Integer> {
  private static final int STEP = 500;
  private static final int SHOWN = 20;

  @Parameters(paramLabel = "FILE", description = "The list, in UTF-8.")
  private Path file = Path.of("");

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;
  private final List<ListedActor> waiting = new ArrayList<>();
  private int taken;
  private int problems;

  ActorImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (Store store = data.open()) {
      Actors actors = store.actors();
      if (file.getFileName().toString().matches("(?i).*\\.jsonl?")) {
        wikidata(actors);
      } else {
        try (BufferedReader lines = lines()) {
          new ActorList(actor -> take(actors, actor), this::tell).read(lines);
        }
      }
      flush(actors);
    }
    terminal.out().println("Took in %,d actors.".formatted(taken));
    if (problems > 0) {
      terminal
          .err()
          .println("%,d lines hold no actor; the others were taken in.".formatted(problems));
    }
    return problems == 0 ? 0 : 1;
  }

  private BufferedReader lines() throws IOException {
    return Files.newBufferedReader(file, StandardCharsets.UTF_8);
  }

  private void wikidata(Actors actors) throws IOException {
    WikidataLines wikidata = new WikidataLines();
    try (BufferedReader lines = lines()) {
      wikidata.learn(lines);
    }
    try (BufferedReader lines = lines()) {
      wikidata.read(lines, actor -> take(actors, actor), this::tell);
    }
  }

  private void take(Actors actors, ListedActor actor) {
    waiting.add(actor);
    if (waiting.size() >= STEP) {
      flush(actors);
    }
  }

  private void flush(Actors actors) {
    if (!waiting.isEmpty()) {
      actors.take(waiting);
      taken += waiting.size();
      waiting.clear();
    }
  }

  private void tell(long line, Problem problem) {
    problems++;
    if (problems <= SHOWN) {
      terminal.err().println("%s:%d: %s".formatted(file, line, problem.message()));
    }
  }
}
