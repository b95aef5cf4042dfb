package org.onrecord.when;

import java.util.Locale;

/** How fine a date is. */
public enum Precision {
  /** A calendar day. */
  DAY,
  /** A week, given as the days from its first to its last. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** Three months, numbered 33 to 36 in EDTF. */
  QUARTER,
  /** A season, numbered 21 (spring) to 24 (winter) in EDTF. */
  SEASON,
  /** A calendar year. */
  YEAR,
  /** A decade. */
  DECADE,
  /** From one day, month or year to another, both inside; one end may be open. */
  RANGE;

  /** The precision as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
