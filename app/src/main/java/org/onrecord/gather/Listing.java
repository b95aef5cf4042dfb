package org.onrecord.gather;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Origin;

/**
 * Pages that a feed, a site map or a person's list names.
 *
 * @param title the list's own title: of a feed, mostly the outlet's name
 * @param entries the pages, in the list's order
 * @param parts addresses of further lists that this one is put together from
 * @param whole whether the list goes to its end
 */
record Listing(Optional<String> title, List<Entry> entries, List<String> parts, boolean whole) {

  /**
   * One page.
   *
   * @param link its address as written; perhaps relative
   * @param origin what the list says of it; its address is left out
   * @param content the whole article, where the list brings it along
   * @param whole whether the entry goes to its end
   */
  record Entry(Optional<String> link, Origin origin, Optional<Content> content, boolean whole) {}

  /**
   * An article inside a list.
   *
   * @param text its words
   * @param html whether they are HTML rather than plain text
   */
  record Content(String text, boolean html) {}

  Listing {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }
}
