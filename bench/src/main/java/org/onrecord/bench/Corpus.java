package org.onrecord.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.record.Demo;
import org.onrecord.text.Article;
import org.onrecord.text.Language;
import org.onrecord.text.Origin;

/**
 * The articles that are timed. All are read: what is no article, or in a language that isn't read,
 * would count words that cost nothing, and is left out.
 *
 * @param name what it is called where figures are printed
 * @param found the articles as they were gathered
 * @param leftOut how many inputs were left out
 */
record Corpus(String name, List<Gathered.Found> found, int leftOut) {
  /** The system property that names the folder of one's own articles. */
  static final String FOLDER_PROPERTY = "articles";

  private static final long SEED = 2025;
  private static final int GENERATED = 30;

  Corpus {
    found = List.copyOf(found);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no article that is read in " + name);
    }
  }

  /**
   * A corpus by its name: {@code demo} for the demo's stories, {@code generated} for invented ones,
   * {@code folder} for the files of the folder that the system property {@code articles} names.
   *
   * @throws IllegalArgumentException if there is none of this name, or nothing in it is read
   */
  static Corpus named(String name) {
    return switch (name) {
      case "demo" -> of(name, Demo.articles());
      case "generated" -> of(name, generated());
      case "folder" -> of(name, gathered(requireFolder()));
      default -> throw new IllegalArgumentException("no corpus is called " + name);
    };
  }

  /** The corpora that this run has: that of a folder only if one is named. */
  static List<Corpus> all() {
    List<Corpus> all = new ArrayList<>(List.of(named("demo"), named("generated")));
    if (System.getProperty(FOLDER_PROPERTY) != null) {
      all.add(named("folder"));
    }
    return all;
  }

  /** The corpus of what is read among these inputs. */
  static Corpus of(String name, List<Gathered> inputs) {
    List<Gathered.Found> read =
        inputs.stream()
            .filter(Gathered.Found.class::isInstance)
            .map(Gathered.Found.class::cast)
            .filter(input -> Language.of(input.article()).equals(Optional.of(Language.ENGLISH)))
            .toList();
    return new Corpus(name, read, inputs.size() - read.size());
  }

  /** The words of a text: what stands between white space. */
  static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  List<Article> articles() {
    return found.stream().map(Gathered.Found::article).toList();
  }

  /** The words of all articles. */
  long words() {
    return articles().stream().mapToLong(article -> words(article.text())).sum();
  }

  /** The article of middling length: half of the others have as many words or fewer. */
  Article middle() {
    List<Article> byLength =
        articles().stream()
            .sorted(Comparator.comparingInt(article -> words(article.text())))
            .toList();
    return byLength.get(byLength.size() / 2);
  }

  private static List<Gathered> generated() {
    List<Gathered> found = new ArrayList<>();
    for (Article article : GeneratedArticles.of(SEED, GENERATED)) {
      found.add(new Gathered.Found("generated/" + (found.size() + 1), Optional.empty(), article));
    }
    return found;
  }

  private static List<Gathered> gathered(String folder) {
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    List<Gathered> all = new ArrayList<>();
    try {
      Gather.files(List.of(folder)).forEach(file -> gather.file(file, all::add));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be read", e);
    }
    return all;
  }

  private static String requireFolder() {
    String folder = System.getProperty(FOLDER_PROPERTY);
    if (folder == null) {
      throw new IllegalArgumentException("name the folder of articles: -Darticles=DIR");
    }
    return folder;
  }
}
