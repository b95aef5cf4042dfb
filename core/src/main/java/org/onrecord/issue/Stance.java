package org.onrecord.issue;

import java.util.Locale;

/** Where a statement's own words stand on an issue's proposition. */
public enum Stance {
  /** For it. */
  SUPPORT,
  /** Against it. */
  OPPOSE,
  /** For or against it under a condition that the statement names. */
  CONDITIONAL,
  /** Says in words that it takes no side, or none yet. */
  NEUTRAL;

  /** The stance as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The stance with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Stance of(String code) {
    for (Stance stance : values()) {
      if (stance.code().equals(code)) {
        return stance;
      }
    }
    throw new IllegalArgumentException("not a stance: " + code);
  }
}
