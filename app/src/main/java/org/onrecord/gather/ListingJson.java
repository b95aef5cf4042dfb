package org.onrecord.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON feeds (jsonfeed.org, versions 1 and 1.1). */
final class ListingJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String VERSION = "jsonfeed.org/version/1";

  private ListingJson() {}

  /** What the feed lists; empty if this is no JSON feed. */
  static Optional<Listing> read(String text) {
    if (!text.contains(VERSION) && !text.contains(VERSION.replace("/", "\\/"))) {
      return Optional.empty();
    }
    JsonNode feed;
    try {
      feed = JSON.readTree(text);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    if (!feed.path("version").asString("").contains(VERSION)) {
      return Optional.empty();
    }
    List<Listing.Entry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      entries.add(entry(item));
    }
    return Optional.of(new Listing(words(feed, "title"), entries, List.of(), true));
  }

  private static Listing.Entry entry(JsonNode item) {
    Origin origin =
        new Origin(
            words(item, "title"),
            Optional.empty(),
            Optional.empty(),
            words(item.path("authors").path(0), "name")
                .or(() -> words(item.path("author"), "name")),
            words(item, "date_published").map(FeedDate::parse).orElseGet(Published::unknown),
            Optional.empty());
    Optional<Listing.Content> content =
        words(item, "content_html")
            .map(html -> new Listing.Content(html, true))
            .or(() -> words(item, "content_text").map(text -> new Listing.Content(text, false)));
    return new Listing.Entry(words(item, "url"), origin, content, true);
  }

  private static Optional<String> words(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString()
        ? Optional.of(value.asString().strip()).filter(words -> !words.isEmpty())
        : Optional.empty();
  }
}
