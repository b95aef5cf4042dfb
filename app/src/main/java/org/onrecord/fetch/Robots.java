package org.onrecord.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each host's {@code robots.txt} allows (RFC 9309), asked for once in a run. Without one all
 * is allowed; where it can't be had for the server's fault, nothing is.
 */
final class Robots {
  private static final Duration MOST_DELAY = Duration.ofSeconds(10);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_FAULT = 500;

  private final Source source;
  private final String name;
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

  /** Asks for a {@code robots.txt}, following redirects. */
  @FunctionalInterface
  interface Source {
    /** The answer at the end of them. */
    Answer get(URI address) throws RefusedException;
  }

  private sealed interface Verdict {
    record Has(SimpleRobotRules rules) implements Verdict {}

    record Closed(String code, String reason) implements Verdict {}
  }

  Robots(Source source, String name) {
    this.source = source;
    this.name = name;
  }

  /**
   * Refuses an address that its host doesn't want read; else how long the host wants to be left
   * alone between two requests, at most ten seconds.
   */
  Duration check(URI address) throws RefusedException {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    return switch (verdicts.computeIfAbsent(host, this::ask)) {
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

  private Verdict ask(String host) {
    URI address = URI.create(host + "/robots.txt");
    try {
      return verdict(host, address, source.get(address));
    } catch (RefusedException e) {
      return switch (e.problem().code()) {
        case "redirects" -> new Verdict.Has(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        case "private-address", "port", "unknown-host", "no-connection", "certificate" ->
            new Verdict.Closed(e.problem().code(), e.problem().message());
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
