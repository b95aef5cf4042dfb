package org.onrecord.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** Takes the article out of a page: its main text, what is known of it, and its zones. */
public final class PageReader {
  private PageReader() {}

  /**
   * The article of a page; empty where the page shows no text.
   *
   * @param bytes the page
   * @param contentType the {@code Content-Type} with which it was served
   * @param address where it was fetched
   */
  public static Optional<PageArticle> read(
      byte[] bytes, Optional<String> contentType, Optional<URI> address) {
    String page = new String(bytes, StandardCharsets.UTF_8);
    Document document =
        Jsoup.parse(
            page,
            address.map(URI::toString).orElse(""),
            Parser.htmlParser().setTrackPosition(true));
    MappedText text = new MappedText();
    for (Element paragraph : document.body().select("h1, p")) {
      text.endParagraph();
      paragraph.nodeStream(TextNode.class).forEach(node -> text.add(PlacedWords.of(node, page)));
    }
    if (text.text().isBlank()) {
      return Optional.empty();
    }
    Origin origin =
        new Origin(
            Optional.of(document.title()).filter(title -> !title.isBlank()),
            Optional.empty(),
            address.map(URI::toString),
            Optional.empty(),
            Published.unknown(),
            Optional.empty());
    PageMap map = text.map(page, StandardCharsets.UTF_8.name());
    return Optional.of(new PageArticle(new Article(text.text(), origin), map));
  }
}
