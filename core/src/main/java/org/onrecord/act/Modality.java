package org.onrecord.act;

import java.util.Locale;

/** How what is claimed stands to the time of speaking and to fact. */
public enum Modality {
  /** It is so now. */
  ACTUAL,
  /** It was so. */
  PAST,
  /** It will be so. */
  FUTURE,
  /** It is so if something else is. */
  CONDITIONAL,
  /** It would or could be so. */
  HYPOTHETICAL;

  /** Whether it is or was so. */
  public boolean isReal() {
    return this == ACTUAL || this == PAST;
  }

  /** The modality as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
