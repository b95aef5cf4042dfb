package org.onrecord.cli;

import java.time.Duration;
import java.util.Optional;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Limits;
import org.onrecord.fetch.Route;
import picocli.CommandLine.Option;

/** How a command reaches the web. */
final class Reach {
  private static final int MOST_PAUSE = 3_600;

  @Option(
      names = "--proxy",
      paramLabel = "HOST:PORT",
      description = "Fetch through this HTTP proxy.")
  private Optional<String> proxy = Optional.empty();

  @Option(
      names = "--allow-private",
      description =
          "Fetch from this machine, its own network and any port too; for a server of your own.")
  private boolean allowPrivate;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "Wait so long between two requests to one host (default: 1).")
  private double pause = 1;

  /** What fetches by these options. */
  Fetcher fetcher() {
    if (!(pause >= 0 && pause <= MOST_PAUSE)) {
      throw new Failure("--pause is from 0 to " + MOST_PAUSE + " seconds: " + pause);
    }
    try {
      Route route = new Route(proxy.map(Route.Proxy::parse), allowPrivate);
      return new Fetcher(
          route, Limits.standard().withPause(Duration.ofMillis((long) (pause * 1_000))));
    } catch (IllegalArgumentException e) {
      throw new Failure("--proxy: " + e.getMessage());
    }
  }
}
