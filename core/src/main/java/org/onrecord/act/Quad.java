package org.onrecord.act;

import java.util.Locale;

/** The four classes into which PLOVER's types fall. */
public enum Quad {
  /** Words that bring parties together. */
  VERBAL_COOPERATION,
  /** Deeds that bring parties together. */
  MATERIAL_COOPERATION,
  /** Words against somebody. */
  VERBAL_CONFLICT,
  /** Deeds against somebody. */
  MATERIAL_CONFLICT;

  /** The class in words, in lower case: {@code verbal cooperation}. */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
