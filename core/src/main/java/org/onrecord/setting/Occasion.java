package org.onrecord.setting;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * The words that tell on what occasion something was said, and to whom.
 *
 * @param venue the occasion or the channel
 * @param heard noun phrases of those it was said to, in text order
 */
public record Occasion(Optional<Venue> venue, List<Span> heard) {
  public Occasion {
    heard = List.copyOf(heard);
  }

  /** One of which the text says nothing. */
  static Occasion unknown() {
    return new Occasion(Optional.empty(), List.of());
  }
}
