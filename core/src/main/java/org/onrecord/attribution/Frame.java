package org.onrecord.attribution;

/** A way in which a cue takes its content. */
enum Frame {
  /** Words in quotation marks. */
  QUOTE,
  /** A clause with "that". */
  THAT,
  /** A clause without "that". */
  BARE,
  /** An infinitive. */
  TO,
  /** An indirect question. */
  WH,
  /** A noun phrase. */
  NP
}
