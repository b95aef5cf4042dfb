package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The most probable sequence of tags round one cue in which no span goes on that hasn't begun, and
 * in which beginning one costs something (Viterbi, IEEE Transactions on Information Theory, 1967).
 */
final class BestTags {
  private static final double NEVER = -1e9;
  private static final int TAGS = Tag.COUNT;

  /** What beginning a source gains where one is sought, in log-probability. */
  private static final double SOUGHT = 1;

  /** Scores [from][to] of one tag after another. */
  private final double[][] steps;

  private final double[][] seekingSteps;

  BestTags(Settings settings) {
    this.steps = steps(settings, settings.source());
    this.seekingSteps = steps(settings, -SOUGHT);
  }

  private static double[][] steps(Settings settings, double source) {
    double[][] steps = new double[TAGS][TAGS];
    for (double[] from : steps) {
      from[Tag.SOURCE_BEGINS.column()] = -source;
      from[Tag.CUE_BEGINS.column()] = -settings.cue();
      from[Tag.CONTENT_BEGINS.column()] = -settings.content();
    }
    onlyAfterItsBeginning(steps, Tag.SOURCE_BEGINS, Tag.SOURCE);
    onlyAfterItsBeginning(steps, Tag.CUE_BEGINS, Tag.CUE);
    onlyAfterItsBeginning(steps, Tag.CONTENT_BEGINS, Tag.CONTENT);
    return steps;
  }

  private static void onlyAfterItsBeginning(double[][] steps, Tag begins, Tag inside) {
    for (Tag from : Tag.BY_COLUMN) {
      boolean allowed = from == begins || from == inside;
      steps[from.column()][inside.column()] = allowed ? 0 : NEVER;
    }
  }

  /**
   * The best tag of each slot.
   *
   * @param scores log-probabilities [slots, 7] of one slice
   * @param inText whether a slot is a word of the text
   * @param anchor the slot that is part of the cue
   */
  Tag[] of(double[][] scores, boolean[] inText, int anchor) {
    return of(scores, inText, anchor, steps);
  }

  /** The same where a source is sought: beginning one costs nothing, and is worth something. */
  Tag[] seeking(double[][] scores, boolean[] inText, int anchor) {
    return of(scores, inText, anchor, seekingSteps);
  }

  private static Tag[] of(double[][] scores, boolean[] inText, int anchor, double[][] steps) {
    int slots = scores.length;
    int[][] back = new int[slots][TAGS];
    double[] best = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      best[tag] = steps[0][tag] + emission(scores, inText, anchor, 0, tag);
    }
    for (int slot = 1; slot < slots; slot++) {
      double[] next = new double[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        int from = bestBefore(best, tag, steps);
        back[slot][tag] = from;
        next[tag] = best[from] + steps[from][tag] + emission(scores, inText, anchor, slot, tag);
      }
      best = next;
    }
    Tag[] tags = new Tag[slots];
    int tag = highest(best);
    for (int slot = slots - 1; slot >= 0; slot--) {
      tags[slot] = Tag.BY_COLUMN.get(tag);
      tag = back[slot][tag];
    }
    return tags;
  }

  private static double emission(
      double[][] scores, boolean[] inText, int anchor, int slot, int tag) {
    if (!inText[slot]) {
      return tag == Tag.NONE.column() ? 0 : NEVER;
    }
    boolean cue = tag == Tag.CUE_BEGINS.column() || tag == Tag.CUE.column();
    return slot == anchor && !cue ? NEVER : scores[slot][tag];
  }

  private static int bestBefore(double[] best, int tag, double[][] steps) {
    int from = 0;
    for (int each = 1; each < TAGS; each++) {
      if (best[each] + steps[each][tag] > best[from] + steps[from][tag]) {
        from = each;
      }
    }
    return from;
  }

  private static int highest(double[] values) {
    int at = 0;
    for (int each = 1; each < values.length; each++) {
      at = values[each] > values[at] ? each : at;
    }
    return at;
  }

  /** The runs of a role in tags: each beginning tag begins a new run. */
  static List<Run> runs(Tag[] tags, Tag begins, Tag inside) {
    List<Run> runs = new ArrayList<>();
    for (int slot = 0; slot < tags.length; slot++) {
      boolean goesOn = tags[slot] == inside && !runs.isEmpty() && runs.getLast().to() == slot;
      if (goesOn) {
        runs.add(new Run(runs.removeLast().from(), slot + 1));
      } else if (tags[slot] == begins || tags[slot] == inside) {
        runs.add(new Run(slot, slot + 1));
      }
    }
    return runs;
  }
}
