package org.onrecord.gather;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.onrecord.fetch.Fetched;
import org.onrecord.fetch.Fetcher;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/** Takes what stands at an address: an article, or a list of articles. */
final class Web {
  private final Optional<Fetcher> fetcher;
  private final int mostPages;

  /**
   * A way into the web.
   *
   * @param fetcher fetches pages; without one every address is a problem
   * @param mostPages how many pages of one list are taken
   */
  Web(Optional<Fetcher> fetcher, int mostPages) {
    this.fetcher = fetcher;
    this.mostPages = mostPages;
  }

  int mostPages() {
    return mostPages;
  }

  Fetched fetch(String address) {
    return fetcher
        .map(web -> web.fetch(address))
        .orElseGet(
            () -> new Fetched.Refused(Problem.of("no-web", "addresses are not fetched here")));
  }

  /** Hands on the article at an address, or those of the list that stands there. */
  void address(String address, Origin defaults, Consumer<Gathered> sink) {
    switch (fetch(address)) {
      case Fetched.Refused refused ->
          sink.accept(new Gathered.Unreadable(address, refused.problem()));
      case Fetched.Page page ->
          listing(page)
              .ifPresentOrElse(
                  listing ->
                      new ListedPages(this, defaults, sink)
                          .take(address, Optional.of(page.address()), listing),
                  () -> sink.accept(article(address, page, defaults)));
    }
  }

  /** Hands on the articles that a feed or site map in a file lists. */
  void list(String input, byte[] bytes, Origin defaults, Consumer<Gathered> sink) {
    listing(bytes, Optional.empty())
        .ifPresentOrElse(
            listing -> list(input, listing, defaults, sink),
            () ->
                sink.accept(
                    new Gathered.Unreadable(
                        input, Problem.of("no-list", "this is no feed or site map"))));
  }

  /** Hands on the articles of a JSON feed; whether the text is one. */
  boolean jsonFeed(String input, String text, Origin defaults, Consumer<Gathered> sink) {
    Optional<Listing> listing = ListingJson.read(text);
    listing.ifPresent(feed -> list(input, feed, defaults, sink));
    return listing.isPresent();
  }

  /** Hands on the articles that a file lists. */
  void list(String input, Listing listing, Origin defaults, Consumer<Gathered> sink) {
    new ListedPages(this, defaults, sink).take(input, Optional.empty(), listing);
  }

  /** The list that a page is, if it is one. */
  Optional<Listing> listing(Fetched.Page page) {
    return listing(page.bytes(), page.contentType());
  }

  private static Optional<Listing> listing(byte[] bytes, Optional<String> contentType) {
    String text = FeedText.decode(unpacked(bytes), contentType);
    return ListingXml.isListing(text) ? Optional.of(ListingXml.read(text)) : ListingJson.read(text);
  }

  /** Site maps are often packed as files; what unpacks to too much, or not at all, stays packed. */
  private static byte[] unpacked(byte[] bytes) {
    if (bytes.length < 2 || bytes[0] != 0x1f || (bytes[1] & 0xff) != 0x8b) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(TextFile.MAX_BYTES + 1);
      return unpacked.length > TextFile.MAX_BYTES ? bytes : unpacked;
    } catch (IOException e) {
      return bytes;
    }
  }

  /** The article of a page that was fetched. */
  Gathered article(String input, Fetched.Page page, Origin defaults) {
    return article(input, page.bytes(), page.contentType(), Optional.of(page.address()), defaults);
  }

  /** The article that bytes of a type are: an HTML page, unless they are plain text or no text. */
  static Gathered article(
      String input,
      byte[] bytes,
      Optional<String> contentType,
      Optional<URI> address,
      Origin defaults) {
    String type = contentType.orElse("text/html").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "text/html", "application/xhtml+xml", "" ->
          HtmlPage.read(input, bytes, contentType, address, defaults);
      case "text/plain" -> text(input, bytes, address, defaults);
      default ->
          new Gathered.Unreadable(
              input, Problem.of("content-type", "this is no article but " + type));
    };
  }

  private static Gathered text(String input, byte[] bytes, Optional<URI> address, Origin defaults) {
    Origin origin =
        new Origin(
            defaults.title(),
            defaults.outlet(),
            address.map(URI::toString).or(defaults::url),
            defaults.author(),
            defaults.published(),
            defaults.language());
    return TextFile.article(input, bytes, origin);
  }
}
