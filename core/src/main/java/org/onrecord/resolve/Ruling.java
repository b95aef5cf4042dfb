package org.onrecord.resolve;

/** What a person decided about who is who. */
public sealed interface Ruling {
  /** Both are one. */
  record Same(Appearance.Key one, Appearance.Key other) implements Ruling {}

  /** They are two: the other is somebody of its own. */
  record Apart(Appearance.Key one, Appearance.Key other) implements Ruling {}
}
