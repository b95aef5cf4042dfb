package org.onrecord.gather;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.fetch.Fetcher;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/**
 * Takes articles from files, folders, standard input and addresses; every input gives something.
 */
public final class Gather {
  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
  private static final String AS_UTF_8 = "text/html; charset=utf-8";

  private final Origin defaults;
  private final InputStream standardInput;
  private final Web web;

  /**
   * A gatherer that fetches nothing.
   *
   * @param defaults what holds for each article that doesn't say otherwise
   * @param standardInput what {@code -} stands for; not closed
   */
  public Gather(Origin defaults, InputStream standardInput) {
    this(defaults, standardInput, new Web(Optional.empty(), 0));
  }

  private Gather(Origin defaults, InputStream standardInput, Web web) {
    this.defaults = defaults;
    this.standardInput = standardInput;
    this.web = web;
  }

  /**
   * The same gatherer, fetching what it is given addresses of.
   *
   * @param fetcher fetches pages
   * @param mostPages how many pages of one feed, site map or table are taken
   */
  public Gather fetching(Fetcher fetcher, int mostPages) {
    return new Gather(defaults, standardInput, new Web(Optional.of(fetcher), mostPages));
  }

  /**
   * The files that these inputs name, a folder's in name order; {@code -} and addresses stay, and
   * so does a folder that may not be read.
   */
  public static List<String> files(List<String> inputs) throws IOException {
    List<String> files = new ArrayList<>();
    for (String input : inputs) {
      Optional<Path> folder = folder(input);
      if (input.equals(STANDARD_INPUT) || Fetcher.isAddress(input) || folder.isEmpty()) {
        files.add(input);
      } else {
        among(folder.get(), Gather::isTaken).map(Path::toString).forEach(files::add);
      }
    }
    return files;
  }

  /**
   * What of the folders among these inputs {@link #files} doesn't name, in name order: folders in
   * them, and files that are of no kind that is read from a folder. Hidden ones are left out.
   */
  public static List<String> passedOver(List<String> inputs) throws IOException {
    List<String> passed = new ArrayList<>();
    for (Path folder : inputs.stream().flatMap(input -> folder(input).stream()).toList()) {
      among(folder, entry -> !isTaken(entry))
          .map(entry -> Files.isDirectory(entry) ? entry + "/" : entry.toString())
          .forEach(passed::add);
    }
    return passed;
  }

  private static Optional<Path> folder(String input) {
    return path(input).filter(Files::isDirectory).filter(Files::isReadable);
  }

  /** What isn't hidden in a folder and is asked for, in name order. */
  private static Stream<Path> among(Path folder, Predicate<Path> asked) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .filter(asked)
          .sorted(Comparator.comparing(Path::toString))
          .toList()
          .stream();
    }
  }

  /** Whether a folder's file is taken: those that list pages of the web are not. */
  private static boolean isTaken(Path entry) {
    return FileKind.of(entry.getFileName().toString()).isTakenFromFolder()
        && Files.isRegularFile(entry);
  }

  /** Hands every article of one file, address, or standard input, to {@code sink} in order. */
  public void file(String input, Consumer<Gathered> sink) {
    Optional<Path> path = path(input).filter(Files::exists);
    if (input.equals(STANDARD_INPUT)) {
      standardInput(sink);
    } else if (Fetcher.isAddress(input) || (path.isEmpty() && SCHEME.matcher(input).matches())) {
      web.address(input, defaults, sink);
    } else if (path.isEmpty()) {
      sink.accept(unreadable(input, "missing", "there is no such file"));
    } else if (Files.isDirectory(path.get())) {
      sink.accept(unreadable(input, "unreadable", "the folder can't be read"));
    } else {
      file(input, path.get(), sink);
    }
  }

  private static Optional<Path> path(String input) {
    try {
      return Optional.of(Path.of(input));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void file(String input, Path path, Consumer<Gathered> sink) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      switch (FileKind.of(input)) {
        case LINES -> new LinesOfJson(input, defaults).read(in, sink);
        case ARCHIVE -> new WarcFile(input, defaults, sink).read(in);
        case TEXT, PAGE, JSON, LIST, TABLE -> {
          long size = Files.size(path);
          if (size > TextFile.MAX_BYTES) {
            sink.accept(new Gathered.Unreadable(input, TextFile.tooLarge(size)));
          } else {
            bytes(input, in.readNBytes(TextFile.MAX_BYTES + 1), sink);
          }
        }
        case OTHER -> bytes(input, new byte[0], sink);
      }
    } catch (IOException e) {
      sink.accept(unreadable(input, "unreadable", "it can't be read: " + e.getMessage()));
    }
  }

  /**
   * All articles of a file that is in memory, where they are few.
   *
   * @param name its name, whose ending says what it holds
   */
  public List<Gathered> bytes(String name, byte[] bytes) {
    List<Gathered> all = new ArrayList<>();
    bytes(name, bytes, all::add);
    return all;
  }

  /**
   * Hands every article of a file that is in memory to {@code sink} in order, each before the next
   * is taken: unpacked they may be more than memory holds.
   *
   * @param name its name, whose ending says what it holds
   */
  public void bytes(String name, byte[] bytes, Consumer<Gathered> sink) {
    switch (FileKind.of(name)) {
      case LINES -> new LinesOfJson(name, defaults).read(bytes, sink);
      case PAGE ->
          sink.accept(HtmlPage.read(name, bytes, Optional.empty(), Optional.empty(), defaults));
      case TEXT -> sink.accept(TextFile.article(name, bytes, defaults));
      case ARCHIVE -> new WarcFile(name, defaults, sink).read(new ByteArrayInputStream(bytes));
      case JSON -> json(name, bytes, sink);
      case LIST -> web.list(name, bytes, defaults, sink);
      case TABLE -> table(name, bytes, sink);
      case OTHER ->
          sink.accept(
              unreadable(
                  name,
                  "file-type",
                  "files are read that end in .txt, .html, .json, .jsonl, .warc, .warc.gz, .xml,"
                      + " .xml.gz, .rss, .atom, .csv or .tsv"));
    }
  }

  /**
   * The article of a page that was given as text, whatever character set it declares.
   *
   * @param name what to call it
   */
  public Gathered page(String name, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return HtmlPage.read(name, bytes, Optional.of(AS_UTF_8), Optional.empty(), defaults);
  }

  /**
   * The article of a text that was given without a file.
   *
   * @param name what to call it
   */
  public Gathered text(String name, String text) {
    return TextFile.article(name, text.getBytes(StandardCharsets.UTF_8), defaults);
  }

  /** Whether a file of this name may hold very many articles. */
  public static boolean holdsMany(String name) {
    return FileKind.of(name).holdsMany();
  }

  /** Whether a text is an HTML page, to go by its beginning. */
  public static boolean isPage(byte[] bytes) {
    return HtmlPage.isPage(bytes);
  }

  private void json(String name, byte[] bytes, Consumer<Gathered> sink) {
    Optional<String> text = text(name, bytes, sink);
    if (text.isPresent() && !web.jsonFeed(name, text.get(), defaults, sink)) {
      ArticleJson.read(name, text.get(), defaults).forEach(sink);
    }
  }

  private void table(String name, byte[] bytes, Consumer<Gathered> sink) {
    text(name, bytes, sink)
        .map(new AddressList(name, sink)::read)
        .ifPresent(listing -> web.list(name, listing, defaults, sink));
  }

  /** The text, if these bytes are one; else says why they are not. */
  private static Optional<String> text(String name, byte[] bytes, Consumer<Gathered> sink) {
    Optional<Problem> problem = TextFile.problem(bytes);
    if (problem.isPresent()) {
      sink.accept(new Gathered.Unreadable(name, problem.get()));
      return Optional.empty();
    }
    try {
      return Optional.of(TextFile.decode(bytes));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("checked before", e);
    }
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
        byte[] bytes = in.readNBytes(TextFile.MAX_BYTES + 1);
        if (HtmlPage.isPage(bytes)) {
          sink.accept(
              HtmlPage.read(STANDARD_INPUT, bytes, Optional.empty(), Optional.empty(), defaults));
        } else {
          sink.accept(TextFile.article(STANDARD_INPUT, bytes, defaults));
        }
      }
    } catch (IOException e) {
      sink.accept(unreadable(STANDARD_INPUT, "unreadable", "it can't be read: " + e.getMessage()));
    }
  }

  private static Gathered unreadable(String input, String code, String message) {
    return new Gathered.Unreadable(input, Problem.of(code, message));
  }
}
