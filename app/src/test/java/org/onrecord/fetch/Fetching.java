package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.core5.ssl.SSLContexts;
import org.onrecord.text.WordList;

/** Fetchers for tests: without pauses. */
public final class Fetching {
  static final Route OPEN = new Route(Optional.empty(), true);

  private Fetching() {}

  /** One that reaches this machine's own servers, and soon loses patience. */
  static Fetcher hasty() {
    Duration soon = Duration.ofMillis(400);
    Limits limits = new Limits(1_000_000, soon, soon, Duration.ofMillis(900), Duration.ZERO);
    return new Fetcher(OPEN, limits);
  }

  /** One that reaches this machine's own servers. */
  public static Fetcher open() {
    return new Fetcher(OPEN, limits(1_000_000));
  }

  static Limits limits(int maxBytes) {
    return new Limits(
        maxBytes,
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ZERO);
  }

  /**
   * One that goes by the rules, but for 127.0.0.1 and for ports, so that a local server is public.
   */
  static Fetcher guarded() {
    return guarded(InetAddress::getAllByName);
  }

  /** The same with names of the test's own. */
  static Fetcher guarded(CheckedNames.Names names) {
    return new Fetcher(
        Route.direct(), limits(1_000_000), rules(), names, SSLContexts::createDefault);
  }

  static Rules rules() {
    Stream<String> blocks =
        WordList.lines(SpecialAddresses.class, "special-addresses.txt").stream()
            .filter(line -> !line.startsWith("127."));
    List<String> own =
        List.of("127.0.0.2/31 loopback", "127.0.0.4/30 loopback", "127.0.0.8/29 loopback");
    return new Rules(
        SpecialAddresses.of(Stream.concat(blocks, own.stream()).toList()), false, Set.of());
  }

  /** What came of it: the page's words, or the problem's code in brackets. */
  static String picture(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Page page -> new String(page.bytes(), UTF_8);
      case Fetched.Refused refused -> "[" + refused.problem().code() + "]";
    };
  }

  /** The problem's sentence. */
  static String why(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Page page -> throw new AssertionError("fetched " + page.address());
      case Fetched.Refused refused -> refused.problem().message();
    };
  }
}
