package org.onrecord.gather;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern START =
      Pattern.compile(
          "\\uFEFF?+\\s{0,200}+(?:<\\?xml[^>]{0,200}+>\\s{0,200}+)?+"
              + "(?:<!--(?:(?!-->).){0,2000}+-->\\s{0,200}+){0,5}+"
              + "<(?:!doctype\\s{1,20}html|html|head|body)[\\s>].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int START_BYTES = 4096;
  private static final int MOST_BROKEN = 50;

  /** Whether a text begins as an HTML page does. */
  static boolean isPage(byte[] bytes) {
    int length = Math.min(bytes.length, START_BYTES);
    return START.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8)).matches();
  }

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
    if (isBroken(taken.text())) {
      return new Gathered.Unreadable(
          input, Problem.of("binary", "this is not a page (most of it is no text)"));
    }
    Article article = new Article(taken.text(), origin(taken.origin(), defaults), taken.zones());
    RawPage page = new RawPage(bytes, contentType, address.map(URI::toString), read.get().map());
    return new Gathered.Found(input, Optional.empty(), article, Optional.of(page));
  }

  /** Whether one in fifty characters or more is the mark for bytes that are no text. */
  private static boolean isBroken(String text) {
    long broken = text.chars().filter(unit -> unit == 0xFFFD).count();
    return broken > MOST_BROKEN && broken * MOST_BROKEN > text.length();
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
