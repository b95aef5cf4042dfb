package org.onrecord.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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
   * Measures a folder of pages.
   *
   * @param folder holds {@code x.html} beside {@code x.json}, an article as {@code read} takes it
   * @throws IOException if the folder can't be read
   * @throws IllegalArgumentException if it holds no such pair, or a page's article can't be read
   */
  public static PageScores of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<PageScore> scores =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> Files.exists(expected(file)))
              .sorted()
              .map(PageScores::score)
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

  private static PageScore score(Path page) {
    Article gold =
        article(expected(page))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("no article can be read from " + expected(page)));
    return PageScore.of(page.getFileName().toString(), gold, article(page).orElse(Article.of("")));
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
    return mean(PageScore::words);
  }

  /** The share of pages whose title is right. */
  public double title() {
    return mean(score -> score.title() ? 1 : 0);
  }

  /** The share of pages whose day of publication is right, or rightly unknown. */
  public double published() {
    return mean(score -> score.published() ? 1 : 0);
  }

  /** The share of pages whose outlet is right, or rightly unknown. */
  public double outlet() {
    return mean(score -> score.outlet() ? 1 : 0);
  }

  /** The share of pages whose author is right, or rightly unknown. */
  public double author() {
    return mean(score -> score.author() ? 1 : 0);
  }

  private double mean(ToDoubleFunction<PageScore> value) {
    return pages.stream().mapToDouble(value).average().orElse(0);
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
    return out.toString();
  }
}
