package org.onrecord.act;

/** What part a word has in an act, in the order in which the network counts them. */
enum Role {
  NONE,
  SOURCE,
  CUE,
  CONTENT,
  TARGET
}
