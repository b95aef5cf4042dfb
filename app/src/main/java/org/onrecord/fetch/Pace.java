package org.onrecord.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** Keeps a pause between requests to one host, and stays away as long as a host asks. */
final class Pace {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration MOST = Duration.ofDays(1);

  private final Map<String, Instant> next = new HashMap<>();

  /**
   * Waits until it is this request's turn.
   *
   * @throws RefusedException if the host asked for more time than one may wait
   */
  void await(String host, Duration pause) throws RefusedException {
    Duration wait = reserve(host, pause);
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("stopped", "the work was stopped meanwhile");
    }
  }

  private synchronized Duration reserve(String host, Duration pause) throws RefusedException {
    Instant now = Instant.now();
    Instant turn = next.getOrDefault(host, now);
    Duration wait = Duration.between(now, turn);
    if (wait.compareTo(PATIENCE.plus(pause.multipliedBy(8))) > 0) {
      throw new RefusedException(
          "asked-to-wait",
          host + " asked to wait " + Wording.seconds(wait) + " more; it was not asked again");
    }
    next.put(host, (wait.isNegative() ? now : turn).plus(pause));
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Notes what a host said in {@code Retry-After}: seconds, or a date. */
  synchronized void retryAfter(String host, String value) {
    Instant now = Instant.now();
    Instant until = now;
    String text = value.strip();
    try {
      until =
          text.matches("\\d{1,9}")
              ? now.plusSeconds(Long.parseLong(text))
              : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
    } catch (DateTimeParseException e) {
      // It says nothing that can be followed; the pause between requests stays.
    }
    Instant most = now.plus(MOST);
    next.merge(host, until.isAfter(most) ? most : until, (a, b) -> a.isAfter(b) ? a : b);
  }
}
