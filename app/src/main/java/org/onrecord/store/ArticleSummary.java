package org.onrecord.store;

import java.util.Optional;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;

/**
 * An article as lists show it.
 *
 * @param id its id
 * @param headline its title, else the first words of its text
 * @param outlet who published it
 * @param published day of publication, ISO 8601
 * @param language ISO 639-1 code; empty if not known
 * @param statements how many statements its current reading has
 */
public record ArticleSummary(
    String id,
    String headline,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> language,
    int statements) {
  private static final int HEADLINE_LENGTH = 120;

  /** The summary of a reading that is not kept, as it would be. */
  static ArticleSummary of(Reading reading) {
    Article article = reading.article();
    return new ArticleSummary(
        article.id(),
        headline(article),
        article.origin().outlet(),
        article.origin().published().day().map(Object::toString),
        reading.language(),
        reading.statements().size());
  }

  /** The title, else the first line of the text, cut at a word. */
  static String headline(Article article) {
    return article
        .origin()
        .title()
        .filter(title -> !title.isBlank())
        .orElseGet(() -> cut(article.text().strip().lines().findFirst().orElse("")));
  }

  private static String cut(String line) {
    if (line.length() <= HEADLINE_LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', HEADLINE_LENGTH);
    int end = space > 0 ? space : line.offsetByCodePoints(0, HEADLINE_LENGTH / 2);
    return line.substring(0, end) + " …";
  }
}
