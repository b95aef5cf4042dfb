package org.onrecord.search;

import java.util.Locale;

/** A way to divide what is found. Every entry has one value of each; the empty one is unknown. */
public enum Division {
  /** Who published the article. */
  OUTLET,
  /** Direct, indirect or mixed. */
  FORM,
  /** Speech, writing, belief … */
  KIND,
  /** What saying it does, in lower case: request, accuse …; state for a comment. */
  ACT,
  /** Machine, checked, disputed or rejected. */
  STATUS,
  /** Who speaks, across articles. */
  ACTOR,
  /** The words that name the speaker. */
  SPEAKER,
  /** The year of publication. */
  YEAR,
  /** The month of publication, such as 2025-03. */
  MONTH,
  /** The kind of zone that a statement stands in. */
  ZONE,
  /** Whether words came first-hand, through others, or through somebody who isn't named. */
  HAND;

  /** The name in addresses, and of the index's field that is sought in. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the index's field that is counted. */
  String column() {
    return code() + ".column";
  }
}
