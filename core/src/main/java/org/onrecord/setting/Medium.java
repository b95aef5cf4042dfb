package org.onrecord.setting;

import java.util.Locale;

/** The kind of occasion or channel a statement was made on. */
public enum Medium {
  /** Before reporters. */
  BRIEFING,
  /** Answers to an outlet's questions. */
  INTERVIEW,
  /** Spoken to an audience. */
  SPEECH,
  /** Spoken in a place of worship. */
  SERMON,
  /** Written on a social network. */
  POST,
  /** Written to somebody. */
  LETTER,
  /** By telephone or video. */
  CALL,
  /** Face to face, or before a body that sits. */
  MEETING,
  /** Given out in writing by somebody in their own name. */
  STATEMENT,
  /** On radio or television. */
  BROADCAST,
  /** A report, law, book or study. */
  DOCUMENT,
  /** None of these. */
  OTHER;

  /** The medium as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
