package org.onrecord.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that a command writes; one that is there already is never written over unasked. */
final class NewFile {
  private NewFile() {}

  /**
   * Makes a file and opens it, in UTF-8.
   *
   * @throws Failure if there is one already
   */
  static BufferedWriter open(Path file) throws IOException {
    try {
      return Files.newBufferedWriter(
          file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw isThere(file, "name another");
    }
  }

  /** Says that there is such a file, and what can be done about it. */
  static Failure isThere(Path file, String remedy) {
    return new Failure("there is a file " + file + " already; " + remedy);
  }
}
