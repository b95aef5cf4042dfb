package org.onrecord.actor;

import java.util.Optional;

/**
 * Tokens that belong together: a name of the registry, a role noun, a name that no table has.
 *
 * @param from first token
 * @param to first token after it
 * @param what what they are
 * @param entry what the registry knows
 * @param role what the role tables know
 */
record Term(int from, int to, What what, Optional<Entry> entry, Optional<RoleNoun> role) {

  /** What tokens are. */
  enum What {
    /** A name of the registry. */
    ENTRY,
    /** A noun that says what somebody does. */
    ROLE,
    /** The name of a body that is told by its words only: "Kadir Has University". */
    BODY,
    /** Capitalised words that no table has. */
    NAME,
    /** "Mr.", "Dr." */
    HONORIFIC
  }

  static Term of(int from, int to, What what) {
    return new Term(from, to, what, Optional.empty(), Optional.empty());
  }

  boolean is(What other) {
    return what == other;
  }

  /** Whether it names a place, a people or a state. */
  boolean isGeographic() {
    return entry.filter(Entry::isGeographic).isPresent();
  }

  boolean is(Entry.Kind kind) {
    return entry.filter(each -> each.kind() == kind).isPresent();
  }

  /** Whether it names a body or its seat. */
  boolean isBody() {
    return what == What.BODY || is(Entry.Kind.BODY) || is(Entry.Kind.SEAT);
  }

  /** PLOVER's sector, as far as this term alone says. */
  Optional<Sector> sector() {
    return entry.flatMap(Entry::sector).or(() -> role.flatMap(RoleNoun::sector));
  }
}
