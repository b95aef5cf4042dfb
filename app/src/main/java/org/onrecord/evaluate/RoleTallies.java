package org.onrecord.evaluate;

import java.util.function.Function;

/**
 * One tally for each role.
 *
 * @param source that of the sources
 * @param cue that of the cues
 * @param content that of the contents
 */
public record RoleTallies(Tally source, Tally cue, Tally content) {
  static final RoleTallies NONE = new RoleTallies(Tally.NONE, Tally.NONE, Tally.NONE);

  static RoleTallies each(Function<Role, Tally> tally) {
    return new RoleTallies(
        tally.apply(Role.SOURCE), tally.apply(Role.CUE), tally.apply(Role.CONTENT));
  }

  /** The tally of one role. */
  public Tally of(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** The three roles together. */
  public Tally all() {
    return source.plus(cue).plus(content);
  }

  RoleTallies plus(RoleTallies other) {
    return each(role -> of(role).plus(other.of(role)));
  }
}
