package org.onrecord.store;

/**
 * A place in the list of actors.
 *
 * @param statements how many statements the actor there has
 * @param articles in how many articles it appears
 * @param id its id
 */
public record ActorPlace(int statements, int articles, String id) {
  /** Where an actor stands. */
  public static ActorPlace of(ActorSummary actor) {
    return new ActorPlace(actor.counts().statements(), actor.counts().articles(), actor.id());
  }
}
