package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.onrecord.export.BratExport;
import org.onrecord.export.EvidenceFolder;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.FileSink;
import org.onrecord.export.Selected;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes statements of the record to a file that leaves it. */
@Command(
    name = "export",
    description = {
      "Write statements as a file: everything that the same words and options of find would find.",
      "docs/export.md says what each form holds."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Mixin private Sought sought = new Sought();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "csv, xlsx, jsonl: a table, one row a statement;",
        "plover: who does what to whom in PLOVER's terms, one JSON object a line;",
        "brat: two files for each article, in a folder;",
        "annotations: W3C Web Annotations (JSON-LD);",
        "brief: Markdown with numbered footnotes."
      })
  private Optional<ExportFormat> chosen = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = "Where to; brat needs a folder (default: standard output).")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", description = "Write over the file of --out, if there is one.")
  private boolean force;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = {
        "Instead of --format: write a folder with the statements, texts, pages and hashes that",
        "somebody else can check with `onrecord verify DIR`."
      })
  private Optional<Path> evidence = Optional.empty();

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (chosen.isPresent() == evidence.isPresent()) {
      throw new Failure("say either --format or --folder");
    }
    if (chosen.equals(Optional.of(ExportFormat.BRAT)) && out.isEmpty()) {
      throw new Failure("--format brat writes files: say where with --out DIR");
    }
    if (out.isPresent() && chosen.isPresent() && !chosen.equals(Optional.of(ExportFormat.BRAT))) {
      requirePlace(out.get(), chosen.get());
    }
    Question question = sought.question();
    try (Store store = data.openExisting();
        Search search = data.search(store, terminal)) {
      Selected selected = Selected.of(search, question);
      if (evidence.isPresent()) {
        evidence(evidence.get(), store, selected);
      } else {
        export(store, selected, chosen.orElseThrow());
      }
    }
    return 0;
  }

  private void evidence(Path folder, Store store, Selected selected) throws IOException {
    if (isFilled(folder)) {
      throw new Failure("the folder " + folder + " isn't empty; nothing has been written");
    }
    EvidenceFolder.write(folder, store, selected);
    terminal
        .err()
        .printf(
            "%,d statements written to %s; check it with: onrecord verify %s%n",
            selected.count(), folder, folder);
  }

  private void export(Store store, Selected selected, ExportFormat format) throws IOException {
    if (out.isEmpty()) {
      format.write(terminal.out(), store, selected);
      terminal.out().flush();
    } else if (format == ExportFormat.BRAT) {
      folder(out.get(), store, selected);
    } else {
      file(out.get(), store, selected, format);
    }
    out.ifPresent(
        path -> terminal.err().printf("%,d statements written to %s%n", selected.count(), path));
  }

  private static void folder(Path folder, Store store, Selected selected) throws IOException {
    if (isFilled(folder)) {
      throw new Failure("the folder " + folder + " isn't empty; brat would show what is in it too");
    }
    try {
      Files.createDirectories(folder);
      BratExport.write(FileSink.folder(folder), store, selected);
    } catch (UncheckedIOException e) {
      throw new IOException("the folder " + folder + " can't be written: " + e.getMessage(), e);
    }
  }

  private static boolean isFilled(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  /** Refuses, before anything is asked, a file that can't be written, or is there already. */
  private void requirePlace(Path file, ExportFormat format) {
    if (Files.isDirectory(file)) {
      throw new Failure("--out is a folder, and --format " + format.word() + " writes one file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Failure("there is no folder " + folder + " for --out");
    }
    if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw isThere(file);
    }
  }

  private static Failure isThere(Path file) {
    return NewFile.isThere(file, "--force writes over it");
  }

  /** Writes beside the file first, so that what was there stays until all is written. */
  private void file(Path file, Store store, Selected selected, ExportFormat format)
      throws IOException {
    String own = "." + Long.toHexString(System.nanoTime()) + ".part";
    Path part = file.resolveSibling(file.getFileName() + own);
    try {
      try (OutputStream to = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
        format.write(to, store, selected);
      }
      if (force) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(part, file);
      }
    } catch (FileAlreadyExistsException e) {
      throw isThere(file);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
