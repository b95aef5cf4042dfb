package org.onrecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads word lists that are part of the jar: one entry a line, {@code #} starts a comment. */
public final class WordList {
  private WordList() {}

  /** The entries of a list beside this class. */
  static Set<String> load(String name) {
    return lines(WordList.class, name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words of a resource beside {@code owner} that has several a line, a blank between two.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static Set<String> words(Class<?> owner, String name) {
    return lines(owner, name).stream()
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The lines of a resource beside {@code owner}, without comments and blank lines, in order.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static List<String> lines(Class<?> owner, String name) {
    return allLines(owner, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /**
   * All lines of a resource beside {@code owner}, in order.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static List<String> allLines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name + " beside " + owner.getName());
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }
}
