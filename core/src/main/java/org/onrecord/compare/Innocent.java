package org.onrecord.compare;

import java.util.Locale;

/** What could explain that two things don't seem to sit together. */
public enum Innocent {
  /** One of them holds only under a condition. */
  CONDITION,
  /** They may answer two questions. */
  OTHER_QUESTION,
  /** One of them may be the outlet's or a translator's choice of words. */
  TRANSLATION,
  /** What they speak of may have changed in between. */
  CHANGED,
  /** One of them came through others. */
  SECOND_HAND,
  /** Each may speak for itself alone. */
  OTHER_OFFICE,
  /** One of them is said with reserve. */
  RESERVE,
  /** What was done may have been another's decision, or planned before. */
  OTHER_HAND;

  /** The word that is printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
