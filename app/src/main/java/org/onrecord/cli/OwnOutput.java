package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that a command's output is written to: after {@code read DIR > DIR/out.jsonl} it is one
 * of the folder's files, and would be read for as long as it grows.
 */
final class OwnOutput {
  /** The names under which systems that have them show a process its standard output. */
  private static final List<Path> STANDARD_OUTPUT =
      List.of(Path.of("/proc/self/fd/1"), Path.of("/dev/stdout"));

  private OwnOutput() {}

  /** Whether an input is the file that standard output goes to. */
  static boolean is(String input) {
    return is(input, STANDARD_OUTPUT);
  }

  /** Whether an input is the same file as one of these, links followed. */
  static boolean is(String input, List<Path> outputs) {
    try {
      Path path = Path.of(input);
      return Files.isRegularFile(path)
          && outputs.stream().filter(Files::isRegularFile).anyMatch(each -> isSame(path, each));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
