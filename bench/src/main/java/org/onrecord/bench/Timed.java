package org.onrecord.bench;

import java.util.function.LongSupplier;

/**
 * How long something took.
 *
 * @param nanos the time by the clock, in nanoseconds
 * @param found how much was found meanwhile; the same work finds the same
 */
record Timed(long nanos, long found) {
  /** Does the work and times it. */
  static Timed of(LongSupplier work) {
    long start = System.nanoTime();
    long found = work.getAsLong();
    return new Timed(System.nanoTime() - start, found);
  }
}
