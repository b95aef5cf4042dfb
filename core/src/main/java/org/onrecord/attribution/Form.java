package org.onrecord.attribution;

import java.util.Locale;

/** How the words of a statement are given. */
public enum Form {
  /** Wholly in quotation marks. */
  DIRECT,
  /** In the outlet's words. */
  INDIRECT,
  /** In the outlet's words with quoted ones among them. */
  MIXED;

  /** The form as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
