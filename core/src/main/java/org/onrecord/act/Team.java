package org.onrecord.act;

import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;

/**
 * On whose side somebody is.
 *
 * @param speaker who acts, if that is known
 */
record Team(Optional<Actor> speaker) {
  /** Whether an actor is the one who acts, or who they act for. */
  boolean has(Actor actor) {
    return speaker.filter(who -> isOneSide(who, actor)).isPresent();
  }

  boolean is(Actor actor) {
    return speaker.filter(who -> who.id().equals(actor.id())).isPresent();
  }

  /** Whether somebody speaks for themselves or for their state. */
  private static boolean isOneSide(Actor speaker, Actor actor) {
    if (speaker.id().equals(actor.id()) || speaker.members().contains(actor.id())) {
      return true;
    }
    boolean own =
        speaker.known().country().isPresent()
            && speaker.known().country().equals(actor.known().country());
    boolean official =
        speaker.known().type() == Type.COUNTRY
            || speaker.known().sector().filter(each -> each == Sector.GOV).isPresent();
    return own && official && isOfState(actor.known());
  }

  private static boolean isOfState(Actor.Known known) {
    return known.type() == Type.COUNTRY
        || known.sector().filter(each -> each == Sector.GOV).isPresent();
  }
}
