package org.onrecord.correction;

import java.util.Locale;

/** How far a correction reaches. */
public enum Scope {
  /** The one statement. */
  MENTION,
  /** Every statement of the article by the same speaker. */
  ARTICLE,
  /** Every statement of the record by a speaker whom the reader calls by the same name. */
  NAME;

  /** The word that is stored and printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The scope of a word.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Scope of(String code) {
    for (Scope scope : values()) {
      if (scope.code().equals(code)) {
        return scope;
      }
    }
    throw new IllegalArgumentException("no scope: " + code);
  }
}
