package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Second verbs of one subject: "She said that it rained, adding that it was late". A cue whose
 * source is the very words of an earlier cue's isn't part of what that one attributes, which ends
 * before the comma in front of the second cue, unless it goes on behind what the second attributes.
 */
final class GoingOn {
  /** So many words are left of what is said first. */
  private static final int FEWEST = 3;

  private final double sure;
  private final IntPredicate isComma;

  /**
   * For a text.
   *
   * @param sure how sure a second cue must be, from 0 to 1
   * @param isComma whether a word is a comma
   */
  GoingOn(double sure, IntPredicate isComma) {
    this.sure = sure;
    this.isComma = isComma;
  }

  /**
   * The candidates in the same order, which is that of their cues, each with what is left of it.
   */
  List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> ended = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate first = candidates.get(i);
      int end = Integer.MAX_VALUE;
      for (int j = i + 1; j < candidates.size() && first.mayReach(candidates.get(j)); j++) {
        if (goesOn(first, candidates.get(j))) {
          end = Math.min(end, candidates.get(j).cue().from() - 1);
        }
      }
      ended.add(end == Integer.MAX_VALUE ? first : before(end, first));
    }
    return ended;
  }

  private boolean goesOn(Candidate first, Candidate second) {
    int cue = second.cue().from();
    return !first.source().isEmpty()
        && first.source().equals(second.source())
        && second.confidence() >= sure
        && first.cue().to() < cue
        && first.contentHas(cue)
        && isComma.test(cue - 1)
        && second.content().getFirst().from() >= second.cue().to()
        && first.content().getLast().to() <= second.content().getLast().to();
  }

  private static Candidate before(int end, Candidate cut) {
    Candidate left = cut.between(0, end);
    return left.contentWords() < FEWEST ? cut : left;
  }
}
