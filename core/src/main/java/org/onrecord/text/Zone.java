package org.onrecord.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of an article that belongs together by its function on the page.
 *
 * @param span where it stands
 * @param kind what it is
 * @param author who wrote it, for an embedded post that says so
 * @param date when, in EDTF, for an embedded post that says so
 */
public record Zone(Span span, Kind kind, Optional<String> author, Optional<String> date) {

  /** What a zone is. */
  public enum Kind {
    /** The article's title, or the heading of a section. */
    HEADLINE,
    /** The report itself. */
    BODY,
    /** A table of contents. */
    CONTENTS,
    /** An embedded post from a social network. */
    POST,
    /** The caption of a picture. */
    CAPTION,
    /** Links to, or beginnings of, other articles. */
    RELATED,
    /** What the page's frame adds: share bars, reading times, a repeated title. */
    FURNITURE;

    /** The kind as the reading prints it, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether statements are read here; contents, related and furniture yield none. */
    public boolean isRead() {
      return switch (this) {
        case HEADLINE, BODY, POST, CAPTION -> true;
        case CONTENTS, RELATED, FURNITURE -> false;
      };
    }
  }

  /** A zone without an author or date of its own. */
  public static Zone of(Span span, Kind kind) {
    return new Zone(span, kind, Optional.empty(), Optional.empty());
  }
}
