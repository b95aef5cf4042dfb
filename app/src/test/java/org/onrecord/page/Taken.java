package org.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Article;
import org.onrecord.text.Zone;

/** What is taken out of pages that tests write. */
final class Taken {
  static final String LONG =
      "The dockers of the old harbour went back to work on Monday after three weeks, and the"
          + " minister thanked both sides for a deal that nobody had expected.";
  static final String MORE =
      "According to the union, which had asked for twice as much, the pilots will be paid for the"
          + " nights that they spent on shore. “We are tired,” its head said.";

  private Taken() {}

  static Optional<PageArticle> from(String html) {
    return PageReader.read(html.getBytes(UTF_8), Optional.empty(), Optional.empty());
  }

  static Article article(String html) {
    return from(html).orElseThrow().article();
  }

  static Article article(String html, String address) {
    return PageReader.read(html.getBytes(UTF_8), Optional.empty(), Optional.of(URI.create(address)))
        .orElseThrow()
        .article();
  }

  /** The zones of the article, one a line: {@code kind| words}. */
  static List<String> zones(String html) {
    Article article = article(html);
    return article.zones().stream().map(zone -> picture(zone, article.text())).toList();
  }

  private static String picture(Zone zone, String text) {
    return zone.kind().code()
        + zone.author().map(author -> " by " + author).orElse("")
        + "| "
        + zone.span().in(text).replace("\n", "/");
  }

  static String paragraphs(String... words) {
    StringBuilder html = new StringBuilder();
    for (String one : words) {
      html.append("<p>").append(one).append("</p>");
    }
    return html.toString();
  }
}
