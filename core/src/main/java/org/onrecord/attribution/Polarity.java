package org.onrecord.attribution;

import java.util.Locale;

/** Whether something is attributed to its source, or denied to be. */
public enum Polarity {
  /** "said", "wants". */
  AFFIRMED,
  /** "did not say", "refused to say", "denied", "rejected". */
  DENIED;

  /** The polarity as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
