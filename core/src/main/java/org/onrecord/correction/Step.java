package org.onrecord.correction;

import java.util.Locale;
import java.util.Optional;

/**
 * What a decision about who is who does with one way of naming somebody.
 *
 * @param what what is done
 * @param one the naming
 * @param here the id of the naming as it is where the decision holds
 * @param other whose naming it is one with; empty for none
 * @param article the one article in which it holds; empty for everywhere
 * @param name the name that is given; empty for none
 */
public record Step(
    What what,
    Named one,
    String here,
    Optional<Named> other,
    Optional<String> article,
    Optional<String> name) {
  /** What is done with a naming. */
  public enum What {
    /** It is one with another. */
    SAME,
    /** It is somebody of its own. */
    APART,
    /** Whose it is, is to be called so. */
    RENAME;

    /** The word that is stored and printed. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a word says.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static What of(String code) {
      for (What what : values()) {
        if (what.code().equals(code)) {
          return what;
        }
      }
      throw new IllegalArgumentException("not a correction: nothing to decide: " + code);
    }
  }

  /**
   * A way of naming somebody.
   *
   * @param id its id, the same in every record
   * @param name the name as it is written
   */
  public record Named(String id, String name) {}

  public Step {
    boolean whole =
        switch (what) {
          case SAME -> other.isPresent();
          case RENAME -> name.isPresent();
          case APART -> true;
        };
    if (one.id().isEmpty() || here.isEmpty() || !whole) {
      throw new IllegalArgumentException(
          "not a correction: nothing to decide: " + what.code() + " " + one);
    }
  }
}
