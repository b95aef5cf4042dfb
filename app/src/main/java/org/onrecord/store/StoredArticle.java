package org.onrecord.store;

import java.util.List;
import org.onrecord.correction.Corrected;
import org.onrecord.reading.Reading;

/**
 * An article as it is kept, with its current reading as people left it.
 *
 * @param id its id
 * @param headline its title, else the first words of its text
 * @param input what it was read from, as given
 * @param addedAt when it came into the store, ISO 8601 in UTC
 * @param copies how many other stored articles have the same text
 * @param corrected the current reading with the corrections replayed over it
 */
public record StoredArticle(
    String id, String headline, String input, String addedAt, int copies, Corrected corrected) {
  /** The reading as people left it; what the reader found stands in {@link #corrected}. */
  public Reading reading() {
    return corrected.reading();
  }

  /** The ids of its statements, in text order. */
  public List<String> keys() {
    return corrected.keys();
  }
}
