package org.onrecord.text;

import java.time.LocalDate;
import java.util.List;

/**
 * A news article as it is stored: its text unchanged, and where it is from.
 *
 * @param text the whole text; every offset in a reading counts in it
 * @param origin title, outlet, address, author, date, language
 * @param zones what its source says of stretches of the text, in order and without overlap; empty
 *     where only the text tells
 */
public record Article(String text, Origin origin, List<Zone> zones) {
  private static final int ID_BYTES = 10;

  public Article {
    zones = List.copyOf(zones);
    int end = 0;
    for (Zone zone : zones) {
      if (zone.span().start() < end || zone.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "not after " + end + " in " + text.length() + " units: " + zone);
      }
      end = zone.span().end();
    }
  }

  /** An article whose source says nothing of its zones. */
  public Article(String text, Origin origin) {
    this(text, origin, List.of());
  }

  /** An article of which only the text is known. */
  public static Article of(String text) {
    return new Article(text, Origin.unknown());
  }

  /**
   * The article's id: {@code a} and 20 hexadecimal digits of a SHA-256 over its text and its
   * address, or else its outlet and day. The same text from two outlets is two articles.
   */
  public String id() {
    String place =
        origin
            .url()
            .orElseGet(
                () ->
                    origin.outlet().orElse("")
                        + "\n"
                        + origin.published().day().map(LocalDate::toString).orElse(""));
    return "a" + Sha256.hex(text + "\0" + place, 2 * ID_BYTES);
  }

  /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits: equal for copies of one text. */
  public String textHash() {
    return Sha256.hex(text);
  }
}
