package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;

/**
 * How a report tells what was said.
 *
 * @param content the words that are attributed
 * @param polarity whether the report attributes or denies it
 * @param voice whether it reports, or only tells somebody's mind
 * @param chain through whom it came, the outermost first, the speaker last; empty for one that
 *     isn't named
 */
public record Told(String content, Polarity polarity, Voice voice, List<Optional<String>> chain) {
  public Told {
    chain = List.copyOf(chain);
    if (content.isBlank()) {
      throw new IllegalArgumentException("nothing is told");
    }
  }

  /** How near the report is to the mouth that spoke. */
  public Hand hand() {
    return Hand.of(chain);
  }
}
