package org.onrecord.issue;

import java.util.List;
import org.onrecord.text.Span;

/**
 * What the words on one side of an issue do to it.
 *
 * @param sign 1 for it, -1 against it
 * @param committed whether they take a side at all
 * @param spoiled whether they are another's, or say two things at once
 * @param blamed whether a word of blame stands directly before it: "cruel sanctions"
 * @param byCue whether the cue itself decides
 * @param evidence the words that decide
 */
record Force(
    int sign,
    boolean committed,
    boolean spoiled,
    boolean blamed,
    boolean byCue,
    List<Span> evidence) {
  Force {
    evidence = List.copyOf(evidence);
  }
}
