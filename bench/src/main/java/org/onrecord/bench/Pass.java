package org.onrecord.bench;

/** A way through all articles of a corpus, once, which is timed against the others. */
interface Pass {
  /** What it does, as printed. */
  String name();

  /** Goes through the corpus; what has to be made ready first isn't timed. */
  Timed over(Corpus corpus);
}
