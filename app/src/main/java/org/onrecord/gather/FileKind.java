package org.onrecord.gather;

import java.util.Locale;

/** What a file holds, as its name's ending says. */
enum FileKind {
  /** One article in plain text. */
  TEXT,
  /** An HTML page. */
  PAGE,
  /** A JSON article, a list of them, or a JSON feed. */
  JSON,
  /** A JSON article on each line. */
  LINES,
  /** A web archive, read piece by piece. */
  ARCHIVE,
  /** A feed or site map, whose pages are fetched. */
  LIST,
  /** A table of addresses, whose pages are fetched. */
  TABLE,
  /** Anything else. */
  OTHER;

  /** The kind of a file of this name. */
  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".warc.gz")) {
      return ARCHIVE;
    }
    if (lower.endsWith(".xml.gz")) {
      return LIST;
    }
    return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
      case "txt" -> TEXT;
      case "html", "htm", "xhtml" -> PAGE;
      case "json" -> JSON;
      case "jsonl" -> LINES;
      case "warc" -> ARCHIVE;
      case "xml", "rss", "atom", "rdf" -> LIST;
      case "csv", "tsv" -> TABLE;
      default -> OTHER;
    };
  }

  /** Whether a file of this kind may hold very many articles. */
  boolean holdsMany() {
    return this == LINES || this == ARCHIVE;
  }

  /** Whether a folder's file of this kind is taken: only what is read without the web. */
  boolean isTakenFromFolder() {
    return switch (this) {
      case TEXT, PAGE, JSON, LINES, ARCHIVE -> true;
      case LIST, TABLE, OTHER -> false;
    };
  }
}
