package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.store.Store;
import picocli.CommandLine.Option;

/**
 * Where the record is kept: in the database that {@code --db} or {@code ONRECORD_DB} names, else in
 * the folder {@code --data}, else in {@code ~/.onrecord}.
 */
final class DataFolder {
  private static final String DEFAULT = ".onrecord";
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
