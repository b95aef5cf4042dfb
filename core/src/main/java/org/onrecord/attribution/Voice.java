package org.onrecord.attribution;

import java.util.Locale;

/** Whose word it is that the source said or thinks this. */
public enum Voice {
  /** The source was heard, read or asked, or the text leaves open how it is known. */
  REPORTED,
  /** The outlet tells what goes on in somebody's mind. It is the outlet's interpretation. */
  IMPUTED;

  /** The voice as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
