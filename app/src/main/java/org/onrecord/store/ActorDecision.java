package org.onrecord.store;

import java.util.Optional;

/** What a person decides about who is who. */
public sealed interface ActorDecision {
  /** The actor that is decided on. */
  String actor();

  /**
   * Both are one, under the other's name.
   *
   * @param actor the one, by id
   * @param other the other
   * @param article the one article in which {@code actor} is the other; empty for everywhere
   */
  record Same(String actor, String other, Optional<String> article) implements ActorDecision {}

  /**
   * Whoever has this name is somebody of their own.
   *
   * @param actor of whose names it was, by id
   * @param name the name, as {@link ActorAlias} has it
   * @param article the one article in which it is so; empty for everywhere
   */
  record Apart(String actor, String name, Optional<String> article) implements ActorDecision {}

  /**
   * Somebody is to be called so.
   *
   * @param actor who, by id
   * @param name the name
   */
  record Rename(String actor, String name) implements ActorDecision {
    public Rename {
      if (name.isBlank()) {
        throw new IllegalArgumentException("not a name: “" + name + "”");
      }
    }
  }
}
