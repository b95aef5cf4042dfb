package org.onrecord.resolve;

/** What a person decided about who is who. */
public sealed interface Ruling {
  /**
   * Both are one.
   *
   * @param why what is said of the names that so come to somebody
   */
  record Same(Appearance.Key one, Appearance.Key other, String why) implements Ruling {
    /** Both are one, because a person says so. */
    public Same(Appearance.Key one, Appearance.Key other) {
      this(one, other, "a person ruled so");
    }
  }

  /** They are two: the other is somebody of its own. */
  record Apart(Appearance.Key one, Appearance.Key other) implements Ruling {}
}
