package org.onrecord.web;

/** The workbench can't start because another program listens on its port. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(int port, Throwable cause) {
    super(
        "port "
            + port
            + " is taken, perhaps by an Onrecord that already runs; use --port to name another",
        cause);
  }
}
