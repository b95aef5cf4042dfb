package org.onrecord.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Through how many hands words came. */
public enum Hand {
  /** The outlet reports the speaker itself. */
  FIRST,
  /** The outlet reports somebody named, who reports the speaker. */
  SECOND,
  /** The speaker, or one through whom it came, isn't named. */
  UNNAMED;

  /**
   * Of words that came through these.
   *
   * @param chain the outermost first, the speaker last; empty for one that isn't named
   */
  public static Hand of(List<Optional<String>> chain) {
    if (chain.isEmpty() || chain.stream().anyMatch(Optional::isEmpty)) {
      return UNNAMED;
    }
    return chain.size() == 1 ? FIRST : SECOND;
  }

  /** As it is kept and asked for, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
