package org.onrecord.store;

import java.io.Serial;

/** Somebody else changed or decided something since it was seen. */
public final class StaleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private StaleException(String message, Object about) {
    super("somebody " + message + " " + about + " meanwhile");
  }

  StaleException(String statement) {
    this("changed the statement", statement);
  }

  /** Others decided on the same since it was seen. */
  static StaleException decidedOn(Object about) {
    return new StaleException("decided on", about);
  }
}
