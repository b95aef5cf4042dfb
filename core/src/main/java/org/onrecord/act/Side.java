package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** On which side of an act a word stands, in the order in which the network counts them. */
enum Side {
  NONE,
  SOURCE,
  TARGET,
  BOTH;

  private static final List<Side> ALL = List.of(values());

  /**
   * How probable a side must be to be told. Below one half, because a party that is missed costs as
   * much as one too many: where F1 is at its best .72, it is best at half of that (Lipton et al.,
   * 2014).
   */
  private static final double LEAST = 0.36;

  /**
   * The parties that the network sees.
   *
   * @param odds for each word the probability of each side
   */
  static Parts parts(Seen seen, float[] odds) {
    return Parts.between(
        spans(seen, told(seen.size(), odds, SOURCE)), spans(seen, told(seen.size(), odds, TARGET)));
  }

  /** Of each word whether it stands on this side. */
  private static List<Boolean> told(int words, float[] odds, Side side) {
    List<Boolean> told = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      int at = word * ALL.size();
      told.add(odds[at + ALL.indexOf(side)] + odds[at + ALL.indexOf(BOTH)] >= LEAST);
    }
    return told;
  }

  private static List<Span> spans(Seen seen, List<Boolean> inside) {
    List<Span> spans = new ArrayList<>();
    int first = -1;
    for (int word = 0; word <= inside.size(); word++) {
      boolean in = word < inside.size() && inside.get(word);
      if (in && first < 0) {
        first = word;
      } else if (!in && first >= 0) {
        spans.add(seen.span(first, word));
        first = -1;
      }
    }
    return spans;
  }
}
