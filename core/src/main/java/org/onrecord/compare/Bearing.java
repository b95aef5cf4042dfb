package org.onrecord.compare;

import java.util.Locale;
import org.onrecord.event.Event;
import org.onrecord.issue.Stance;
import org.onrecord.text.Span;

/**
 * That a deed which an article tells in its own voice bears on an issue, and on which side.
 *
 * @param event the deed
 * @param issue the issue's id
 * @param stance for it or against it
 * @param way how it bears on it
 * @param verb the word that tells the deed
 * @param term the words of the issue on which it bears, or by which it stands itself
 */
public record Bearing(Event event, String issue, Stance stance, Way way, Span verb, Span term) {

  /** How a deed bears on what an issue is about. */
  public enum Way {
    /** The deed is itself what the issue is about: "negotiated". */
    IS,
    /** It sets up or keeps up what the issue is about: "imposed sanctions". */
    SETS_UP,
    /** It ends or harms what the issue is about: "broke off the talks". */
    ENDS,
    /** It is done to somebody whom the issue names, and the issue says what such a deed means. */
    TOWARDS;

    /** The word that is kept and printed. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The way with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Way of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public Bearing {
    if (stance != Stance.SUPPORT && stance != Stance.OPPOSE) {
      throw new IllegalArgumentException("a deed is for or against, not " + stance.code());
    }
  }
}
