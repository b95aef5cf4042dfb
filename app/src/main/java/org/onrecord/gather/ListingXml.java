package org.onrecord.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/**
 * Reads feeds (RSS 0.9x, 1.0 and 2.0, Atom) and site maps as they come: with leading blanks, HTML
 * entities, bare ampersands, missing ends. Nothing is expanded or fetched while reading.
 */
final class ListingXml {
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\s*+(?>(?:<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)\\s*+){0,20}+"
              + "<(?:[\\w.-]+:)?(rss|RDF|feed|urlset|sitemapindex)[\\s>]",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final int PROLOG = 20_000;

  /** Ampersands that begin no entity; those in CDATA, which comes first, are as they should be. */
  private static final Pattern BARE =
      Pattern.compile(
          "<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|&(?!(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w{1,40});)",
          Pattern.DOTALL);

  private final String text;

  private ListingXml(String text) {
    this.text = BARE.matcher(text).replaceAll(ListingXml::escaped);
  }

  private static String escaped(MatchResult match) {
    return match.group().equals("&") ? "&amp;" : Matcher.quoteReplacement(match.group());
  }

  /** Whether the text's first element is that of a feed or site map. */
  static boolean isListing(String text) {
    return ROOT.matcher(text.substring(0, Math.min(text.length(), PROLOG))).find();
  }

  /** What the feed or site map lists. */
  static Listing read(String text) {
    return new ListingXml(text).read();
  }

  private Listing read() {
    Document document = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
    document.outputSettings().prettyPrint(false);
    List<Listing.Entry> entries = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    Optional<String> title = Optional.empty();
    Optional<Element> root = document.children().stream().findFirst();
    for (Element element : document.getAllElements()) {
      switch (element.normalName()) {
        case "item", "entry" -> entries.add(entry(element));
        case "url" -> {
          if (isOfSiteMap(element)) {
            entries.add(page(element));
          }
        }
        case "sitemap" -> child(element, "loc").map(Element::text).ifPresent(parts::add);
        case "channel" -> title = title.or(() -> words(element, "title"));
        default -> {
          // A field of one of these.
        }
      }
    }
    Optional<String> own = title.or(() -> root.flatMap(feed -> words(feed, "title")));
    return new Listing(own, entries, parts, root.stream().allMatch(this::isWhole));
  }

  /** Whether it is a page of a site map, be it without an address, and no picture's address. */
  private static boolean isOfSiteMap(Element url) {
    Element around = url.parent();
    return child(url, "loc").isPresent()
        || (around != null && around.normalName().endsWith("urlset"));
  }

  /** Whether the element's end was there, or at least something after it. */
  private boolean isWhole(Element element) {
    return !element.endSourceRange().isImplicit()
        || element.endSourceRange().endPos() < text.length();
  }

  private Listing.Entry entry(Element item) {
    Origin origin =
        new Origin(
            words(item, "title"),
            words(item, "source").filter(name -> !name.startsWith("http")),
            Optional.empty(),
            author(item),
            published(item, "pubdate", "dc:date", "published", "issued", "date"),
            Optional.empty());
    return new Listing.Entry(link(item), origin, content(item), isWhole(item));
  }

  /** A page of a site map; a news site map says more than its address. */
  private Listing.Entry page(Element url) {
    Element news = local(url, "news").findFirst().orElse(url);
    Origin origin =
        new Origin(
            local(news, "title").findFirst().map(Element::text).flatMap(ListingXml::shown),
            local(news, "publication")
                .flatMap(publication -> local(publication, "name"))
                .findFirst()
                .map(Element::text)
                .flatMap(ListingXml::shown),
            Optional.empty(),
            Optional.empty(),
            local(news, "publication_date")
                .findFirst()
                .map(date -> FeedDate.parse(date.text()))
                .orElseGet(Published::unknown),
            Optional.empty());
    return new Listing.Entry(
        child(url, "loc").map(Element::text), origin, Optional.empty(), isWhole(url));
  }

  private static Optional<String> link(Element item) {
    Stream<Optional<String>> candidates =
        Stream.of(
            children(item, "link")
                .filter(link -> link.hasAttr("href"))
                .filter(link -> link.attr("rel").matches("|(?i)alternate"))
                .findFirst()
                .map(link -> link.attr("href")),
            child(item, "link").map(Element::text),
            child(item, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::text),
            Optional.of(item.attr("rdf:about")),
            child(item, "id").map(Element::text));
    List<String> links =
        candidates.flatMap(Optional::stream).map(String::strip).filter(s -> !s.isEmpty()).toList();
    return links.stream()
        .filter(ListingXml::isWeb)
        .findFirst()
        .or(() -> links.stream().findFirst());
  }

  private static boolean isWeb(String link) {
    return link.toLowerCase(Locale.ROOT).matches("(?s)https?://.*");
  }

  private static Optional<String> author(Element item) {
    return words(item, "dc:creator")
        .or(() -> child(item, "author").flatMap(author -> words(author, "name")))
        .or(() -> words(item, "author"))
        .map(author -> author.replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1"))
        .filter(author -> author.indexOf('@') < 0);
  }

  private static Published published(Element item, String... names) {
    return Stream.of(names)
        .flatMap(name -> children(item, name))
        .map(date -> FeedDate.parse(date.text()))
        .filter(date -> !(date instanceof Published.Unknown))
        .findFirst()
        .orElseGet(Published::unknown);
  }

  /** The whole article inside the feed; a summary or description is not that. */
  private static Optional<Listing.Content> content(Element item) {
    Optional<Element> content =
        child(item, "content:encoded").or(() -> children(item, "content").findFirst());
    return content
        .map(
            element ->
                element.childrenSize() > 0
                    ? new Listing.Content(element.html(), true)
                    : new Listing.Content(
                        element.wholeText(), !element.attr("type").matches("(?i)text(/plain)?")))
        .filter(words -> !words.text().isBlank());
  }

  /** The words of a child; titles may hold HTML, written as text. */
  private static Optional<String> words(Element parent, String name) {
    return child(parent, name).map(Element::text).flatMap(ListingXml::shown);
  }

  private static Optional<String> shown(String words) {
    String plain =
        words.indexOf('<') < 0 && words.indexOf('&') < 0 ? words : Jsoup.parse(words).text();
    return Optional.of(plain.replaceAll("[\\s\\u00a0]+", " ").strip()).filter(w -> !w.isEmpty());
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).findFirst();
  }

  /** The children of this name, prefix included, in any case. */
  private static Stream<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> child.normalName().equals(name));
  }

  /** The children of this name, whatever their prefix. */
  private static Stream<Element> local(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> child.normalName().replaceFirst("^.*:", "").equals(name));
  }
}
