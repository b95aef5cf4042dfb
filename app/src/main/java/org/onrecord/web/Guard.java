package org.onrecord.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps other web sites out. Against rebinding of names, only this machine's own names are
 * answered; against forged forms, nothing is taken that another site's page sent.
 */
final class Guard {
  /** The longest file that is taken, in bytes: a little more than the longest article. */
  static final long MAX_FILE = 11_000_000;

  /** The longest request that is taken, in bytes. */
  static final long MAX_REQUEST = 64_000_000;

  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private Guard() {}

  /** Sets the headers of every answer, then refuses what must not be answered. */
  static void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    int port = context.req().getLocalPort();
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!hosts.contains(host)) {
      throw new ForbiddenResponse("This workbench does not answer to the name “" + host + "”.");
    }
    if (HandlerType.POST.equals(context.method()) && !isOwn(context, host)) {
      throw new ForbiddenResponse("Another web site's page sent this.");
    }
    if (context.req().getContentLengthLong() > MAX_REQUEST) {
      throw new ContentTooLargeResponse();
    }
  }

  /**
   * Whether the request came from a page of the workbench, or from no page at all. Browsers say
   * {@code Sec-Fetch-Site}; older ones {@code Origin} alone.
   */
  private static boolean isOwn(Context context, String host) {
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    if (site.isPresent()) {
      return site.get().equals("same-origin") || site.get().equals("none");
    }
    return Optional.ofNullable(context.header("Origin"))
        .map(origin -> origin.equals("http://" + host))
        .orElse(true);
  }
}
