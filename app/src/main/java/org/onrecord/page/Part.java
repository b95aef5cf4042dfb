package org.onrecord.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.text.Zone;

/**
 * A block that belongs to the article, and what it is there.
 *
 * @param block the block
 * @param kind what it is
 * @param post the element of the post in which it stands
 */
record Part(Block block, Zone.Kind kind, Optional<Element> post) {
  /** A block that stands in no post. */
  static Part of(Block block, Zone.Kind kind) {
    return new Part(block, kind, Optional.empty());
  }
}
