package org.onrecord.search;

import java.io.Serial;

/** Says that another process is making the index for the first time, so that it can't be asked. */
public final class NotReadyException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  /** The index can't be asked yet. */
  public NotReadyException() {
    super("another process is making the search index; ask again in a moment");
  }
}
