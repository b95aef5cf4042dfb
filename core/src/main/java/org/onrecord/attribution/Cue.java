package org.onrecord.attribution;

import java.util.Set;

/**
 * A reporting verb.
 *
 * @param lemma its base form, with its particle if it has one
 * @param kind what it tells of its source
 * @param frames how it takes its content
 */
record Cue(String lemma, Kind kind, Set<Frame> frames) {
  Cue {
    frames = Set.copyOf(frames);
  }

  /** Whether the verb's object is the one spoken to. */
  boolean isAddressing() {
    return WordClass.ADDRESSING.has(lemma.split(" ", 2)[0]);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
