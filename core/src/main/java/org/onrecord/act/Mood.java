package org.onrecord.act;

import java.util.List;

/**
 * How what is claimed stands to the time of speaking and to fact, as the network sees it.
 * Immutable.
 *
 * @param odds how likely each {@link Modality} is, from 0 to 1, in their order
 */
public record Mood(List<Double> odds) {
  private static final List<Modality> ALL = List.of(Modality.values());

  /** How much likelier what the words tell becomes beside what is as real or as unreal. */
  private static final double NEAR = 3;

  /** How much likelier beside what isn't: "will" rarely tells of the past. */
  private static final double FAR = 8;

  /** How much likelier a condition makes it that something is conditional. */
  private static final double CONDITION = 15;

  public Mood {
    odds = List.copyOf(odds);
    if (odds.size() != ALL.size()) {
      throw new IllegalArgumentException("odds of " + odds.size() + " modalities");
    }
  }

  /**
   * The likeliest modality.
   *
   * @param told by the words
   * @param conditions whether a condition is told; where none is, nothing is conditional
   */
  Modality with(Modality told, boolean conditions) {
    Modality best = told;
    double most = odds.get(ALL.indexOf(told));
    for (int i = 0; i < odds.size(); i++) {
      boolean open = ALL.get(i) != Modality.CONDITIONAL || conditions;
      double likely = odds.get(i) / surer(told, ALL.get(i));
      if (open && ALL.get(i) != told && likely > most) {
        best = ALL.get(i);
        most = likely;
      }
    }
    return best;
  }

  /** How much surer the network must be of another modality than the words tell. */
  private static double surer(Modality told, Modality other) {
    if (told == Modality.CONDITIONAL) {
      return CONDITION;
    }
    return told.isReal() == other.isReal() ? NEAR : FAR;
  }
}
