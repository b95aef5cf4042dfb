package org.onrecord.store;

import java.util.Locale;

/**
 * Something that happened to an article. Changes are numbered in the order in which they can be
 * seen: whoever has read up to a number has missed none before it, whatever other processes do.
 *
 * @param seq the number, from 1 upwards
 * @param article the article's id
 * @param what what happened to it
 */
public record Change(long seq, String article, What what) {
  /** What can happen to an article. */
  public enum What {
    /** It is new. */
    ADDED,
    /** It was read again, or something about its statements changed. */
    CHANGED,
    /** It was removed for good. */
    PURGED;

    /** The word that is stored. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static What of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
