package org.onrecord.correction;

import java.util.Locale;

/** What a person said of an entry. */
public enum Status {
  /** Nothing yet. */
  MACHINE,
  /** It is right. */
  CHECKED,
  /** It is in dispute. */
  DISPUTED,
  /** It is not a statement. */
  REJECTED;

  /** The word that is stored and printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The status of a word.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Status of(String code) {
    for (Status status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no status: " + code);
  }
}
