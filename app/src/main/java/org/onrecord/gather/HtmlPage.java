package org.onrecord.gather;

import java.net.URI;
import java.util.Optional;
import org.onrecord.page.PageArticle;
import org.onrecord.page.PageReader;
import org.onrecord.page.RawPage;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;

/** Takes the article out of an HTML page. */
final class HtmlPage {
  private HtmlPage() {}

  /**
   * What came of a page.
   *
   * @param input what it was gathered from
   * @param bytes the page as it came
   * @param contentType the {@code Content-Type} with which it was served, if it was
   * @param address where it was fetched, after redirects, if it was
   * @param defaults what holds where the page doesn't say otherwise
   */
  static Gathered read(
      String input,
      byte[] bytes,
      Optional<String> contentType,
      Optional<URI> address,
      Origin defaults) {
    if (bytes.length > TextFile.MAX_BYTES) {
      return new Gathered.Unreadable(input, TextFile.tooLarge(bytes.length));
    }
    Optional<PageArticle> read = PageReader.read(bytes, contentType, address);
    if (read.isEmpty()) {
      return new Gathered.Unreadable(
          input, Problem.of("empty", "there is no article in this page"));
    }
    Article taken = read.get().article();
    Article article = new Article(taken.text(), origin(taken.origin(), defaults));
    RawPage page = new RawPage(bytes, contentType, address.map(URI::toString), read.get().map());
    return new Gathered.Found(input, Optional.empty(), article, Optional.of(page));
  }

  private static Origin origin(Origin page, Origin defaults) {
    return new Origin(
        page.title().or(defaults::title),
        page.outlet().or(defaults::outlet),
        page.url().or(defaults::url),
        page.author().or(defaults::author),
        page.published() instanceof Published.Unknown ? defaults.published() : page.published(),
        page.language().or(defaults::language));
  }
}
