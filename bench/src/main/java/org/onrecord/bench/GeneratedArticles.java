package org.onrecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.text.Article;
import org.onrecord.text.WordList;

/**
 * Articles that read like news and tell nothing true: people, places and words are invented. The
 * same seed gives the same texts on every machine. What they are made of stands in {@code
 * generated-articles.txt}.
 */
final class GeneratedArticles {
  private static final Grammar GRAMMAR =
      Grammar.of(WordList.lines(GeneratedArticles.class, "generated-articles.txt"));

  /** With the lead, as many as stories of news agencies have. */
  private static final int LEAST_PARAGRAPHS = 12;

  private static final int MOST_PARAGRAPHS = 32;

  private GeneratedArticles() {}

  /**
   * {@code count} articles of some 250 to 1,000 words; a longer list begins with the shorter one.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  static List<Article> of(long seed, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a number of articles can't be " + count);
    }
    return endless(seed).limit(count).toList();
  }

  /** The same articles one by one, without end. */
  static Stream<Article> endless(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> article(random));
  }

  private static Article article(Random random) {
    Grammar.Text text = GRAMMAR.begin(random);
    List<String> parts = new ArrayList<>();
    parts.add(text.write("title"));
    parts.add(text.write("lead"));
    int paragraphs = LEAST_PARAGRAPHS + random.nextInt(MOST_PARAGRAPHS - LEAST_PARAGRAPHS + 1);
    while (parts.size() <= paragraphs) {
      parts.add(text.write("paragraph"));
    }
    return Article.of(String.join("\n\n", parts) + "\n");
  }
}
