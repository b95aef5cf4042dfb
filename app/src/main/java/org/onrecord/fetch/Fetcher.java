package org.onrecord.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.onrecord.reading.Reader;

/**
 * Fetches pages from the web, politely and within limits, from public addresses alone. Safe for use
 * by many threads; it goes by what it learns of a host (its robots.txt for a day, its wish to be
 * left alone as long as that says).
 */
public final class Fetcher {
  private static final int MAX_REDIRECTS = 5;
  private static final String NAME = "onrecord";

  private final Rules rules;
  private final Limits limits;
  private final Exchange exchange;
  private final Robots robots;
  private final Pace pace = new Pace();

  /** Decides whether, and when, the next hop may be made. */
  @FunctionalInterface
  private interface Gate {
    void pass(URI address) throws RefusedException;
  }

  /**
   * Where redirects ended.
   *
   * @param address the last address
   * @param answer what it answered
   */
  private record Landing(URI address, Answer answer) {}

  /** A fetcher that goes by {@code route} within {@code limits}. */
  public Fetcher(Route route, Limits limits) {
    this(route, limits, Rules.of(route), InetAddress::getAllByName, SSLContexts::createDefault);
  }

  Fetcher(
      Route route,
      Limits limits,
      Rules rules,
      CheckedNames.Names names,
      Supplier<SSLContext> trust) {
    this.rules = rules;
    this.limits = limits;
    this.exchange =
        new Exchange(
            route,
            limits,
            new Exchange.Network(new CheckedNames(rules, names), trust),
            userAgent());
    this.robots =
        new Robots(
            address -> follow(address, Wanted.robots(), hop -> {}).answer(),
            NAME,
            InstantSource.system());
  }

  /** Whether this names something to fetch rather than a file. */
  public static boolean isAddress(String input) {
    return input.regionMatches(true, 0, "http://", 0, "http://".length())
        || input.regionMatches(true, 0, "https://", 0, "https://".length());
  }

  /** Fetches the page at an address, as a person or a feed wrote it. */
  public Fetched fetch(String address) {
    try {
      return page(WebAddress.parse(address));
    } catch (RefusedException e) {
      return new Fetched.Refused(e.problem());
    }
  }

  /** The address that {@code text} is; empty if it is none that can be fetched. */
  public static Optional<URI> parsed(String text) {
    try {
      return Optional.of(WebAddress.parse(text));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /**
   * The address that {@code reference} means on the page at {@code base}; empty if it is none that
   * can be fetched.
   */
  public static Optional<URI> resolve(URI base, String reference) {
    try {
      return Optional.of(WebAddress.resolve(base, reference));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  private Fetched page(URI address) throws RefusedException {
    Landing landing = follow(address, Wanted.page(limits.maxBytes()), this::turn);
    Answer answer = landing.answer();
    if (!answer.isGood()) {
      String host = landing.address().getHost();
      answer.header("Retry-After").ifPresent(value -> pace.retryAfter(host, value));
      throw Wording.status(answer);
    }
    if (answer.bytes().length == 0) {
      throw new RefusedException("empty", "the page is empty");
    }
    return new Fetched.Page(landing.address(), answer.header("Content-Type"), answer.bytes());
  }

  /** Waits until the host may be asked, if it may. */
  private void turn(URI address) throws RefusedException {
    Duration delay = robots.check(address);
    Duration pause = limits.pause();
    pace.await(address.getHost(), delay.compareTo(pause) > 0 ? delay : pause);
  }

  /** The first answer that doesn't redirect; each hop is checked as if a person had given it. */
  private Landing follow(URI start, Wanted wanted, Gate gate) throws RefusedException {
    Set<URI> seen = new HashSet<>();
    URI at = start;
    for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
      if (!seen.add(at)) {
        throw new RefusedException("redirects", "it redirects in a circle");
      }
      rules.check(at);
      gate.pass(at);
      Answer answer = exchange.get(at, wanted);
      Optional<String> location = answer.redirect();
      if (location.isEmpty()) {
        return new Landing(at, answer);
      }
      at = next(at, location.get());
    }
    throw new RefusedException("redirects", "it redirects more than " + MAX_REDIRECTS + " times");
  }

  private static URI next(URI from, String location) throws RefusedException {
    URI to = WebAddress.resolve(from, location);
    if (from.getScheme().equals("https") && !to.getScheme().equals("https")) {
      throw new RefusedException(
          "redirect", "it redirects from https to http, which anyone may read");
    }
    return to;
  }

  private static String userAgent() {
    return "Onrecord/%s (reads news reports; robots.txt name: %s)".formatted(Reader.VERSION, NAME);
  }
}
