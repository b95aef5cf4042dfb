package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of articles annotated with brat in PolNeAR's form: {@code text/NAME.txt} with {@code
 * attributions/NAME_ANNOTATOR.ann}, or {@code NAME.txt} beside {@code NAME.ann}. Of several
 * annotators the first by name counts.
 */
public final class BratFolder {
  private static final String TEXT = ".txt";
  private static final String ANNOTATION = ".ann";

  private BratFolder() {}

  /**
   * Reads every article in {@code folder}, in the order of their file names.
   *
   * @throws MalformedBratException if there is no article, one lacks its annotation, or a file is
   *     not what it should be
   * @throws IOException if a file cannot be read
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    boolean parted = Files.isDirectory(folder.resolve("text"));
    Path texts = parted ? folder.resolve("text") : folder;
    Path annotations = parted ? folder.resolve("attributions") : folder;
    for (Path needed : List.of(texts, annotations)) {
      if (!Files.isDirectory(needed)) {
        throw MalformedBratException.at(needed, "no such folder");
      }
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : list(texts, name -> name.endsWith(TEXT))) {
      String fileName = file.getFileName().toString();
      String name = fileName.substring(0, fileName.length() - TEXT.length());
      String text = content(file);
      Path annotation =
          findAnnotation(annotations, name, !parted)
              .orElseThrow(() -> MalformedBratException.at(file, "no annotation beside it"));
      List<RoleSpans> marked = new BratFile(annotation, text).attributions(content(annotation));
      articles.add(new GoldArticle(name, text, marked));
    }
    if (articles.isEmpty()) {
      throw MalformedBratException.at(texts, "no article: a text's name ends in .txt");
    }
    return List.copyOf(articles);
  }

  private static Optional<Path> findAnnotation(Path folder, String name, boolean beside)
      throws IOException {
    Path own = folder.resolve(name + ANNOTATION);
    if (beside && Files.isRegularFile(own)) {
      return Optional.of(own);
    }
    String start = name + "_";
    return list(folder, file -> file.startsWith(start) && file.endsWith(ANNOTATION)).stream()
        .findFirst();
  }

  private static List<Path> list(Path folder, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isVisible(file) && wanted.test(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static boolean isVisible(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException _notUtf8) {
      throw MalformedBratException.at(file, "not UTF-8");
    }
  }
}
