package org.onrecord.fetch;

import java.time.Duration;

/**
 * How much of a server's answer is taken, and how long it is waited for.
 *
 * @param maxBytes the longest page in bytes, packed and unpacked
 * @param connect how long a connection may take to be made
 * @param silence how long a server may send nothing
 * @param total how long one request may take in all
 * @param pause how long to wait between two requests to one host
 */
public record Limits(
    int maxBytes, Duration connect, Duration silence, Duration total, Duration pause) {
  private static final int MAX_BYTES = 10_000_000;

  /** The limits that hold unless told otherwise. */
  public static Limits standard() {
    return new Limits(
        MAX_BYTES,
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1));
  }

  /** The same with another pause. */
  public Limits withPause(Duration other) {
    return new Limits(maxBytes, connect, silence, total, other);
  }

  public Limits {
    if (maxBytes <= 0 || connect.isNegative() || silence.isNegative() || pause.isNegative()) {
      throw new IllegalArgumentException("limits are positive: " + maxBytes + " " + connect);
    }
    if (total.isNegative() || total.isZero()) {
      throw new IllegalArgumentException("the time for a request is positive: " + total);
    }
  }
}
