package org.onrecord.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each host's {@code robots.txt} allows (RFC 9309), asked for once a day. Without one all is
 * allowed; where it can't be had for the server's fault, nothing is until it is asked again.
 */
final class Robots {
  private static final Duration ANSWER_HOLDS = Duration.ofHours(24);
  private static final Duration FAILURE_HOLDS = Duration.ofMinutes(10);
  private static final Duration MOST_DELAY = Duration.ofSeconds(10);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_FAULT = 500;

  private final Source source;
  private final String name;
  private final InstantSource clock;
  private final Map<String, Held> verdicts = new ConcurrentHashMap<>();

  /** Asks for a {@code robots.txt}, following redirects. */
  @FunctionalInterface
  interface Source {
    /** The answer at the end of them. */
    Answer get(URI address) throws RefusedException;
  }

  private sealed interface Verdict {
    record Has(SimpleRobotRules rules) implements Verdict {}

    record Closed(String code, String reason) implements Verdict {}

    /** How long it is gone by before the host is asked again. */
    default Duration holds() {
      return switch (this) {
        case Has has -> ANSWER_HOLDS;
        case Closed closed -> FAILURE_HOLDS;
      };
    }
  }

  private record Held(Verdict verdict, Instant until) {}

  /**
   * What asks hosts, as need be.
   *
   * @param source asks for a {@code robots.txt}
   * @param name the program's name in it
   * @param clock tells how old an answer is
   */
  Robots(Source source, String name, InstantSource clock) {
    this.source = source;
    this.name = name;
    this.clock = clock;
  }

  /**
   * Refuses an address that its host doesn't want read; else how long the host wants to be left
   * alone between two requests, at most ten seconds.
   */
  Duration check(URI address) throws RefusedException {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    return switch (verdict(host)) {
      case Verdict.Closed closed -> throw new RefusedException(closed.code(), closed.reason());
      case Verdict.Has has -> {
        if (!has.rules().isAllowed(address.toString())) {
          throw new RefusedException("robots", "robots.txt of " + host + " asks not to read it");
        }
        long delay = Math.max(0, has.rules().getCrawlDelay());
        yield Duration.ofMillis(Math.min(delay, MOST_DELAY.toMillis()));
      }
    };
  }

  /** Two that come at once may both ask; none waits for another host's answer. */
  private Verdict verdict(String host) throws RefusedException {
    Held held = verdicts.get(host);
    if (held != null && clock.instant().isBefore(held.until())) {
      return held.verdict();
    }
    Verdict verdict = ask(host);
    verdicts.put(host, new Held(verdict, clock.instant().plus(verdict.holds())));
    return verdict;
  }

  private Verdict ask(String host) throws RefusedException {
    URI address = URI.create(host + "/robots.txt");
    try {
      return verdict(host, address, source.get(address));
    } catch (RefusedException e) {
      return switch (e.problem().code()) {
        case "redirects" -> new Verdict.Has(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        case "private-address", "port", "unknown-host", "no-connection", "certificate" ->
            new Verdict.Closed(e.problem().code(), e.problem().message());
        case "stopped" -> throw e;
        default ->
            new Verdict.Closed(
                "robots", "robots.txt of " + host + " can't be had: " + e.problem().message());
      };
    }
  }

  private Verdict verdict(String host, URI address, Answer answer) {
    if (answer.isGood()) {
      return new Verdict.Has(
          new SimpleRobotRulesParser()
              .parseContent(address.toString(), answer.bytes(), "text/plain", List.of(name)));
    }
    if (answer.status() >= SERVER_FAULT || answer.status() == TOO_MANY_REQUESTS) {
      return new Verdict.Closed(
          "robots", "robots.txt of " + host + " can't be had: the answer was " + answer.status());
    }
    return new Verdict.Has(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
  }
}
