package org.onrecord.store;

import java.io.Serial;

/** Somebody else changed a statement since it was seen. */
public final class StaleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  StaleException(String statement) {
    super("somebody changed the statement " + statement + " meanwhile");
  }
}
