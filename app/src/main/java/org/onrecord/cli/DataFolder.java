package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.record.FailureLog;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import picocli.CommandLine.Option;

/**
 * Where the record is kept: in the database that {@code --db} or {@code ONRECORD_DB} names, else in
 * the folder {@code --data}, else in {@code ~/.onrecord}.
 */
final class DataFolder {
  private static final String DEFAULT = ".onrecord";
  private static final String INDEX = "index";

  /** So many changes are taken over in a few seconds. */
  private static final int MANY = 2_000;

  private static final String DATABASE_VARIABLE = "ONRECORD_DB";

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where the record is kept (default: ~/.onrecord).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--db",
      paramLabel = "ADDRESS",
      description = {
        "Keep the record in PostgreSQL instead: jdbc:postgresql://USER@HOST/NAME (default:"
            + " $ONRECORD_DB). The password may stand in $PGPASSWORD."
      })
  private Optional<String> database = Optional.empty();

  /** The folder, whether it exists or not. */
  Path path() {
    return folder.orElseGet(() -> Path.of(System.getProperty("user.home"), DEFAULT));
  }

  /** Whether the record is in a database that was named. */
  boolean isDatabase() {
    return database().isPresent();
  }

  /** Where the record is, in words. */
  String place() {
    return isDatabase() ? "the database" : path().toString();
  }

  /** Whether there is a record. A database that is named counts as one. */
  boolean exists() {
    return isDatabase() || Store.isIn(path());
  }

  /** The store, made if it isn't there. */
  Store open() {
    return database().map(DataFolder::open).orElseGet(() -> open(path()));
  }

  /** The store, which must be there. */
  Store openExisting() {
    if (!exists()) {
      throw new Failure(
          "there is no record in "
              + path()
              + " yet; `onrecord add FILE` makes one, or say where"
              + " it is with --data or --db");
    }
    return open();
  }

  /**
   * The search over this store for one command. What the index lacks is taken over first, with a
   * bar where that takes long.
   */
  Search search(Store store, Terminal terminal) {
    Search search = Search.open(store, index(store), terminal.err()::println);
    long behind = search.behind();
    if (behind > MANY) {
      try (Progress progress = new Progress(terminal.err(), "Indexing", behind)) {
        search.catchUp(progress::stepTo);
      }
    }
    return search;
  }

  /** What failed in a workbench over this record; also of one in a database it lies here. */
  FailureLog log() {
    return new FailureLog(path());
  }

  /** The folder of the index of this store: one for each database. */
  Path index(Store store) {
    if (!isDatabase()) {
      return index(path());
    }
    String digits = Integer.toHexString(store.place().hashCode());
    return path().resolve(INDEX + "-" + digits);
  }

  /** The folder of the index of the SQLite store in {@code folder}. */
  static Path index(Path folder) {
    return folder.resolve(INDEX);
  }

  /** The store in {@code folder}, made if it isn't there. */
  static Store open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Failure("the folder " + folder + " can't be made: " + e.getMessage());
    }
    if (!Files.isWritable(folder)) {
      throw new Failure("the folder " + folder + " can't be written to; choose one with --data");
    }
    return Store.open(folder);
  }

  private Optional<String> database() {
    return database
        .or(() -> Optional.ofNullable(System.getenv(DATABASE_VARIABLE)))
        .filter(address -> !address.isBlank());
  }

  private static Store open(String address) {
    try {
      return Store.open(address);
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }
}
