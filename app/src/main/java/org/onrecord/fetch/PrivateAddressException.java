package org.onrecord.fetch;

import java.io.Serial;
import java.net.UnknownHostException;

/** A name that stands for an address which may not be reached. */
final class PrivateAddressException extends UnknownHostException {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  PrivateAddressException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Which address, and what it is. */
  String reason() {
    return reason;
  }
}
