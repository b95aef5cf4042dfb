package org.onrecord.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.evaluate.PageScore.Fact;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/**
 * How well articles are taken out of pages, measured against what a person took out of them.
 *
 * @param pages one score for each page, in name order
 */
public record PageScores(List<PageScore> pages) {
  private static final double GOOD = 0.95;

  public PageScores {
    pages = List.copyOf(pages);
  }

  /**
   * Measures a folder of pages; what an expectation leaves out is unknown.
   *
   * @param folder holds {@code x.html} beside {@code x.json}, an article as {@code read} takes it
   * @throws IOException if the folder can't be read
   * @throws IllegalArgumentException if it holds no such pair, or a page's article can't be read
   */
  public static PageScores of(Path folder) throws IOException {
    return of(folder, false);
  }

  /** As {@link #of(Path)}, but a fact that an expectation leaves out isn't measured on its page. */
  public static PageScores ofGiven(Path folder) throws IOException {
    return of(folder, true);
  }

  private static PageScores of(Path folder, boolean givenOnly) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<PageScore> scores =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> Files.exists(expected(file)))
              .sorted()
              .map(page -> score(page, givenOnly))
              .toList();
      if (scores.isEmpty()) {
        throw new IllegalArgumentException("no .html file beside a .json file in " + folder);
      }
      return new PageScores(scores);
    }
  }

  private static Path expected(Path page) {
    String name = page.getFileName().toString();
    return page.resolveSibling(name.substring(0, name.length() - "html".length()) + "json");
  }

  private static PageScore score(Path page, boolean givenOnly) {
    Article gold =
        article(expected(page))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("no article can be read from " + expected(page)));
    Article read = article(page).orElse(Article.of(""));
    return PageScore.of(page.getFileName().toString(), gold, read, givenOnly);
  }

  private static Optional<Article> article(Path file) {
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    try {
      Gathered first = gather.bytes(file.toString(), Files.readAllBytes(file)).getFirst();
      return first instanceof Gathered.Found found
          ? Optional.of(found.article())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }

  /** F1 of the bags of words of page and expectation, averaged over the pages, 0 to 1. */
  public double words() {
    return pages.stream().mapToDouble(PageScore::words).average().orElse(0);
  }

  /** The share of pages whose title is right. */
  public double title() {
    return share(Fact.TITLE);
  }

  /** The share of pages whose day of publication is right, or rightly unknown. */
  public double published() {
    return share(Fact.PUBLISHED);
  }

  /** The share of pages whose outlet is right, or rightly unknown. */
  public double outlet() {
    return share(Fact.OUTLET);
  }

  /** The share of pages whose author is right, or rightly unknown. */
  public double author() {
    return share(Fact.AUTHOR);
  }

  private double share(Fact fact) {
    return measured(fact).mapToInt(right -> right ? 1 : 0).average().orElse(0);
  }

  private Stream<Boolean> measured(Fact fact) {
    return pages.stream()
        .map(PageScore::facts)
        .map(facts -> facts.get(fact))
        .filter(Objects::nonNull);
  }

  /** The scores for a person: pages that fall short, the figures, and their line for programs. */
  public String print() {
    StringBuilder out = new StringBuilder();
    for (PageScore page : pages) {
      if (page.words() < GOOD || !page.mistakes().isEmpty()) {
        out.append("%.3f  %s  %s%n".formatted(page.words(), page.page(), page.mistakes()));
      }
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%d pages%nfigure words %.3f title %.3f published %.3f outlet %.3f author %.3f%n",
            pages.size(),
            words(),
            title(),
            published(),
            outlet(),
            author()));
    List<String> partly =
        Stream.of(Fact.values())
            .filter(fact -> measured(fact).count() < pages.size())
            .map(fact -> fact.label() + " " + measured(fact).count())
            .toList();
    if (!partly.isEmpty()) {
      out.append("measured on fewer pages: %s%n".formatted(String.join(" ", partly)));
    }
    return out.toString();
  }
}
