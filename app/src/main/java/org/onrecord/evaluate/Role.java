package org.onrecord.evaluate;

/** The three parts of an attribution as PolNeAR defines them (Newell et al., LREC 2018). */
public enum Role {
  /** Who it is attributed to. */
  SOURCE,
  /** The words that attribute. */
  CUE,
  /** What is attributed. */
  CONTENT
}
