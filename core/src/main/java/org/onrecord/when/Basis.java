package org.onrecord.when;

import java.util.Locale;

/** How a date is known. */
public enum Basis {
  /** The words are the date itself. */
  STATED,
  /** Worked out from words such as "on Tuesday" and the publication date or another date. */
  RESOLVED;

  /** The basis as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
