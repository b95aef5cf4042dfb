package org.onrecord.attribution;

import java.util.Locale;

/** What a cue tells of its source. */
public enum Kind {
  /** Saying, warning, rejecting. */
  SPEECH,
  /** Writing, posting. */
  WRITING,
  /** Thinking, fearing, supporting, opposing. */
  BELIEF,
  /** Wanting, planning. */
  INTENTION,
  /** Ordering, decreeing. */
  ORDER,
  /** Showing: documents, polls, data. */
  EVIDENCE,
  /** Anything else. */
  OTHER;

  /** The kind as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
