package org.onrecord.when;

import java.util.Locale;

/** How fine a date is. */
public enum Precision {
  /** A calendar day. */
  DAY,
  /** A calendar month. */
  MONTH,
  /** A calendar year. */
  YEAR,
  /** A decade. */
  DECADE,
  /** From one day or year to another, both inside. */
  RANGE;

  /** The precision as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
