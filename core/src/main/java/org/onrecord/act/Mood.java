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

  /** How much likelier what the words tell becomes: so that most are right on unseen articles. */
  private static final double TOLD = 3.0;

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
    double most = odds.get(ALL.indexOf(told)) * TOLD;
    for (int i = 0; i < odds.size(); i++) {
      boolean open = ALL.get(i) != Modality.CONDITIONAL || conditions;
      if (open && odds.get(i) > most) {
        best = ALL.get(i);
        most = odds.get(i);
      }
    }
    return best;
  }
}
