package org.onrecord.compare;

import java.util.Locale;

/** Through how many hands words came. */
public enum Hand {
  /** The outlet reports the speaker itself. */
  FIRST,
  /** The outlet reports somebody named, who reports the speaker. */
  SECOND,
  /** The speaker, or one through whom it came, isn't named. */
  UNNAMED;

  /** As it is kept and asked for, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
