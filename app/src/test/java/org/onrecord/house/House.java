package org.onrecord.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests look at, and the Java files in it. */
final class House {
  /** The folder of the whole project; tests run in the module's folder, one below it. */
  static final Path ROOT =
      Path.of(System.getProperty("onrecord.root", "..")).toAbsolutePath().normalize();

  private static final List<String> MODULES = List.of("core", "app", "bench");

  private House() {}

  /**
   * A file of the project.
   *
   * @param path relative to the project's folder, with slashes
   * @param text its content
   */
  record Source(String path, String text) {
    /** The lines of the file, as {@code wc -l} counts them. */
    long lines() {
      return text.lines().count();
    }
  }

  /** The shipped Java files of all modules, in path order. */
  static List<Source> mainSources() {
    return sources("src/main/java");
  }

  /** The Java files of all modules' tests, in path order. */
  static List<Source> testSources() {
    return sources("src/test/java");
  }

  /** Every Java file of the project, in path order within main and test. */
  static List<Source> allSources() {
    return Stream.concat(mainSources().stream(), testSources().stream()).toList();
  }

  /** The text of a file of the project. */
  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read", e);
    }
  }

  /** The files below a folder of the project whose names end so; empty where there is no folder. */
  static List<String> files(String folder, String ending) {
    Path start = ROOT.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(start)) {
      return paths
          .filter(path -> path.getFileName().toString().endsWith(ending))
          .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be read", e);
    }
  }

  private static List<Source> sources(String folder) {
    return MODULES.stream()
        .flatMap(module -> files(module + "/" + folder, ".java").stream())
        .map(path -> new Source(path, text(path)))
        .toList();
  }
}
