package org.onrecord.compare;

/** Where words or a deed stand towards an issue. */
public enum Side {
  /** For it. */
  SUPPORT,
  /** Against it. */
  OPPOSE,
  /** For it if something else is so. */
  CONDITIONAL,
  /** Neither. */
  NEUTRAL
}
