package org.onrecord.event;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A word that takes a side, and in whose voice it stands. Evidence for a person to judge.
 *
 * @param span the words
 * @param kind what kind of word it is
 * @param statement the id of the statement in whose quoted words it stands; empty for the outlet's
 *     own voice
 * @param toward the id of the actor that it is said of; empty where the words don't tell
 */
public record Wording(Span span, Kind kind, Optional<String> statement, Optional<String> toward) {

  /** What kind of word takes a side. */
  public enum Kind {
    /** A word that praises or blames what it names: "regime", "heroic". */
    LOADED,
    /** A verb that says of a report how far to trust it: "claimed", "admitted". */
    REPORT_VERB,
    /** A word held at arm's length: "so-called", a name in scare quotes; or a name that judges. */
    LABEL;

    /** The kind as the reading prints it: in lower case, with hyphens. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind that the reading prints so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Whose voice it is as the reading prints it: a statement's id, or {@value Claim#NARRATOR}. */
  public String voice() {
    return statement.orElse(Claim.NARRATOR);
  }
}
