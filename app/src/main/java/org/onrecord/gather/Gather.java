package org.onrecord.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/** Takes articles from files, folders and standard input; every input gives something. */
public final class Gather {
  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Origin defaults;
  private final InputStream standardInput;

  /**
   * A gatherer.
   *
   * @param defaults what holds for each article that doesn't say otherwise
   * @param standardInput what {@code -} stands for; not closed
   */
  public Gather(Origin defaults, InputStream standardInput) {
    this.defaults = defaults;
    this.standardInput = standardInput;
  }

  /** Whether a folder's file of this name is taken: a text, JSON or an HTML page. */
  public static boolean isTaken(String name) {
    return !name.startsWith(".")
        && (isPage(name)
            || switch (extension(name)) {
              case "txt", "json", "jsonl" -> true;
              default -> false;
            });
  }

  /**
   * The files that these inputs name, a folder's in name order; {@code -} stays, and so does a
   * folder that may not be read.
   */
  public static List<String> files(List<String> inputs) throws IOException {
    List<String> files = new ArrayList<>();
    for (String input : inputs) {
      Path path = Path.of(input);
      if (input.equals(STANDARD_INPUT) || !Files.isDirectory(path)) {
        files.add(input);
        continue;
      }
      if (!Files.isReadable(path)) {
        files.add(input);
        continue;
      }
      try (Stream<Path> entries = Files.list(path)) {
        entries
            .filter(entry -> isTaken(entry.getFileName().toString()) && Files.isRegularFile(entry))
            .map(Path::toString)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  /** Hands every article of one file, or of standard input, to {@code sink} in order. */
  public void file(String input, Consumer<Gathered> sink) {
    if (input.equals(STANDARD_INPUT)) {
      standardInput(sink);
      return;
    }
    Path path = Path.of(input);
    if (!Files.exists(path)) {
      sink.accept(unreadable(input, "missing", "there is no such file"));
      return;
    }
    if (Files.isDirectory(path)) {
      sink.accept(unreadable(input, "unreadable", "the folder can't be read"));
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      switch (extension(input)) {
        case "jsonl" -> new LinesOfJson(input, defaults).read(in, sink);
        case "txt", "json", "html", "htm", "xhtml" -> {
          long size = Files.size(path);
          if (size > TextFile.MAX_BYTES) {
            sink.accept(new Gathered.Unreadable(input, TextFile.tooLarge(size)));
          } else {
            bytes(input, in.readNBytes(TextFile.MAX_BYTES + 1)).forEach(sink);
          }
        }
        default ->
            sink.accept(
                unreadable(
                    input,
                    "file-type",
                    "only .txt, .html, .json and .jsonl files are read so far"));
      }
    } catch (IOException e) {
      sink.accept(unreadable(input, "unreadable", "it can't be read: " + e.getMessage()));
    }
  }

  /**
   * The articles of a file that is in memory.
   *
   * @param name its name, whose ending says what it holds
   */
  public List<Gathered> bytes(String name, byte[] bytes) {
    List<Gathered> all = new ArrayList<>();
    if (extension(name).equals("jsonl")) {
      new LinesOfJson(name, defaults).read(bytes, all::add);
      return all;
    }
    if (isPage(name)) {
      return List.of(HtmlPage.read(name, bytes, Optional.empty(), Optional.empty(), defaults));
    }
    Optional<Problem> problem = TextFile.problem(bytes);
    if (problem.isPresent()) {
      return List.of(new Gathered.Unreadable(name, problem.get()));
    }
    try {
      String text = TextFile.decode(bytes);
      return extension(name).equals("json")
          ? ArticleJson.read(name, text, defaults)
          : List.of(new Gathered.Found(name, Optional.empty(), new Article(text, defaults)));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("checked before", e);
    }
  }

  private static boolean isPage(String name) {
    return switch (extension(name)) {
      case "html", "htm", "xhtml" -> true;
      default -> false;
    };
  }

  private void standardInput(Consumer<Gathered> sink) {
    try {
      BufferedInputStream in = new BufferedInputStream(standardInput);
      in.mark(1);
      int first = in.read();
      in.reset();
      if (first == '{') {
        new LinesOfJson(STANDARD_INPUT, defaults).read(in, sink);
      } else {
        bytes(STANDARD_INPUT, in.readNBytes(TextFile.MAX_BYTES + 1)).forEach(sink);
      }
    } catch (IOException e) {
      sink.accept(unreadable(STANDARD_INPUT, "unreadable", "it can't be read: " + e.getMessage()));
    }
  }

  private static Gathered unreadable(String input, String code, String message) {
    return new Gathered.Unreadable(input, Problem.of(code, message));
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
