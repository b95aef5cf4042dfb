package org.onrecord.store;

import java.io.Serial;

/** An article that was removed for good is not kept again unless that is asked for. */
public final class PurgedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  PurgedException(Tombstone tombstone) {
    super("it was purged on " + tombstone.purgedAt() + ": " + tombstone.reason());
  }
}
