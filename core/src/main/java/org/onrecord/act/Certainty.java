package org.onrecord.act;

import java.util.Locale;

/** How firmly something is claimed. */
public enum Certainty {
  /** Without reserve. */
  FIRM,
  /** With reserve: "may", "likely", "reportedly". */
  HEDGED;

  /** The certainty as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
