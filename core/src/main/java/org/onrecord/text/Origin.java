package org.onrecord.text;

import java.util.Optional;

/**
 * What is known of an article beside its text; what its source does not give stays empty.
 *
 * @param title the title as its source gives it
 * @param outlet who published it
 * @param url its address
 * @param author the byline
 * @param published when it was published
 * @param language ISO 639-1 code, as given
 */
public record Origin(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> author,
    Published published,
    Optional<String> language) {

  /** The origin of a text of which nothing is known. */
  public static Origin unknown() {
    return new Origin(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Published.unknown(),
        Optional.empty());
  }
}
