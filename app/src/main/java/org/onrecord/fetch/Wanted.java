package org.onrecord.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is wanted of an answer.
 *
 * @param types the media types that are taken; empty for any
 * @param maxBytes the most bytes that are taken
 * @param cuts whether what is longer is cut there, instead of refused
 */
record Wanted(Set<String> types, int maxBytes, boolean cuts) {
  private static final int ROBOTS_BYTES = 512_000;

  private static final Set<String> PAGES =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/rss",
          "text/rss",
          "application/x-rss+xml",
          "application/feed+json",
          "application/json",
          "application/gzip",
          "application/x-gzip");

  Wanted {
    types = Set.copyOf(types);
  }

  /** A page, a feed or a list of pages. */
  static Wanted page(int maxBytes) {
    return new Wanted(PAGES, maxBytes, false);
  }

  /** A {@code robots.txt}: RFC 9309 asks for at least 500 KiB of it. */
  static Wanted robots() {
    return new Wanted(Set.of(), ROBOTS_BYTES, true);
  }

  /** Refuses an answer of another type; one that gives none is taken. */
  void check(Optional<String> contentType) throws RefusedException {
    String type = contentType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !types.isEmpty() && !types.contains(type)) {
      throw new RefusedException("content-type", "this is no page but " + type);
    }
  }
}
