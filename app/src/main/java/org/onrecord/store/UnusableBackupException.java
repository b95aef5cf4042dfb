package org.onrecord.store;

import java.io.Serial;

/** A backup that can't be taken in; nothing was changed. The message says why. */
public final class UnusableBackupException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnusableBackupException(String message) {
    super(message);
  }
}
