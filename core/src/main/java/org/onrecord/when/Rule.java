package org.onrecord.when;

import java.util.Optional;

/** One way to say a date. */
interface Rule {
  /** The expression of this kind that begins with the token {@code at}. */
  Optional<Phrase> read(Scene scene, int at);
}
