package org.onrecord.mention;

import java.util.Locale;

/** What a mention or an actor is. */
public enum Type {
  /** A single human being. */
  PERSON,
  /** A body with a name or a function: a ministry, a party, an army, a company. */
  ORGANIZATION,
  /** A state or a territory that acts as one. */
  COUNTRY,
  /** Several people who are no body: protesters, two ministers. */
  GROUP,
  /** Somewhere. */
  PLACE,
  /** Something written: a report, a law, a poll. */
  DOCUMENT,
  /** None of these, or not known. */
  OTHER;

  /** Whether it may do something: anybody, and no place or thing. */
  public boolean acts() {
    return this != PLACE && !isThing();
  }

  /** Whether it neither acts nor is a place: a text, something else. */
  public boolean isThing() {
    return this == DOCUMENT || this == OTHER;
  }

  /** The type as the reading prints it, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
