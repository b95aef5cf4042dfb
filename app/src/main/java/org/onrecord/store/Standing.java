package org.onrecord.store;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.text.Sha256;

/** Tells whether others have decided on something since it was seen what stood. */
final class Standing {
  private static final int DIGITS = 16;

  private Standing() {}

  /** What stands, as 16 hexadecimal digits: equal for equal decisions in the same order. */
  static String of(Collection<String> decisions) {
    return Sha256.hex(String.join("|", decisions), DIGITS);
  }

  /**
   * Lets nobody decide over what they have not seen.
   *
   * @param seen what stood when they looked; empty to decide whatever stands
   * @param now what stands
   * @param about what is decided on
   * @throws StaleException if others decided meanwhile
   */
  static void require(Optional<String> seen, Supplier<String> now, Object about) {
    if (seen.isPresent() && !seen.get().equals(now.get())) {
      throw StaleException.decidedOn(about);
    }
  }
}
