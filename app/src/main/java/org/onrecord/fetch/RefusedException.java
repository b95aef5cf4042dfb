package org.onrecord.fetch;

import java.io.IOException;
import java.io.Serial;
import org.onrecord.text.Problem;

/** An address that is not fetched, or whose answer is not taken; says why. */
final class RefusedException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final String reason;

  RefusedException(String code, String reason) {
    super(reason);
    this.code = code;
    this.reason = reason;
  }

  /** The same as a problem of the input. */
  Problem problem() {
    return Problem.of(code, reason);
  }
}
