package org.onrecord.actor;

/** Who speaks in a statement. */
public sealed interface Speaker {
  /**
   * Somebody identified.
   *
   * @param actor the actor's id
   * @param mention the mention's id
   */
  record Identified(String actor, String mention) implements Speaker {}

  /**
   * A voice that the text doesn't name.
   *
   * @param words its noun phrase
   */
  record Unnamed(String words) implements Speaker {}

  /** The text does not say who speaks, or the reader can't tell whom it means. */
  record Unknown() implements Speaker {}

  /** The speaker of a statement of which nothing is known. */
  static Speaker unknown() {
    return new Unknown();
  }
}
