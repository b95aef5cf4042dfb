package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.store.Store;
import picocli.CommandLine.Option;

/** Where the record is kept: {@code --data}, else {@code ~/.onrecord}. */
final class DataFolder {
  private static final String DEFAULT = ".onrecord";

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where the record is kept (default: ~/.onrecord).")
  private Optional<Path> folder = Optional.empty();

  /** The folder, whether it exists or not. */
  Path path() {
    return folder.orElseGet(() -> Path.of(System.getProperty("user.home"), DEFAULT));
  }

  /** The store in the folder, made if it isn't there. */
  Store open() {
    return open(path());
  }

  /** The store in the folder, which must be there. */
  Store openExisting() {
    if (!Store.isIn(path())) {
      throw new Failure(
          "there is no record in "
              + path()
              + " yet; `onrecord add FILE` makes one, or say where"
              + " it is with --data");
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
}
