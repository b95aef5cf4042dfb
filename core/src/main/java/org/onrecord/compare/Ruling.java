package org.onrecord.compare;

/** What a person decided about two statements, by their keys. */
public sealed interface Ruling {
  /** The one statement. */
  String one();

  /** The other statement. */
  String other();

  /** Both report one act of speech. */
  record Same(String one, String other) implements Ruling {}

  /** They report two. */
  record Apart(String one, String other) implements Ruling {}
}
