package org.onrecord.access;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.UnauthorizedResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps others out. Against rebinding of names, only the names it is served under are answered;
 * against forged requests, nothing is taken that another site's page sent; and where a token is
 * set, nothing is shown without it.
 */
public final class Guard {
  /** The longest file that is taken, in bytes: a little more than the longest article. */
  public static final long MAX_FILE = 11_000_000;

  /** The longest request that is taken, in bytes. */
  public static final long MAX_REQUEST = 64_000_000;

  /** The page that asks for the token. */
  public static final String SIGN_IN = "/sign-in";

  /** Where a browser's session is ended. */
  public static final String SIGN_OUT = "/sign-out";

  /** The cookie of a browser that has signed in. */
  public static final String COOKIE = "onrecord_session";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String BEARER = "bearer ";
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  /** What a browser needs to show the page that asks for the token, and to leave. */
  private static final Set<String> OPEN =
      Set.of(SIGN_IN, SIGN_OUT, "/onrecord.css", "/onrecord.js", "/onrecord.svg");

  private final Entrance entrance;
  private final boolean local;

  /** A guard of one entrance. */
  public Guard(Entrance entrance) {
    this.entrance = entrance;
    this.local = entrance.isLocal();
  }

  /**
   * Sets the headers of every answer, then refuses what must not be answered.
   *
   * @throws io.javalin.http.HttpResponseException with 401, 403 or 413
   */
  public void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    // With no-referrer a browser sends a form's Origin as null, and over plain HTTP says no more.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!isServed(host, context)) {
      throw new ForbiddenResponse("This workbench does not answer to the name “" + host + "”.");
    }
    if (!READING.contains(context.method()) && !isOwn(context, host)) {
      throw new ForbiddenResponse("Another web site's page sent this.");
    }
    if (context.req().getContentLengthLong() > MAX_REQUEST) {
      throw new ContentTooLargeResponse();
    }
    if (!OPEN.contains(context.path()) && !isLetIn(context)) {
      throw new UnauthorizedResponse("This record is shown only with its token.");
    }
  }

  /** Whether the request carries the token, or a session made from it, or needs neither. */
  private boolean isLetIn(Context context) {
    if (entrance.token().isEmpty()) {
      return true;
    }
    Token token = entrance.token().get();
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    if (header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return token.is(header.substring(BEARER.length()).strip());
    }
    return Optional.ofNullable(context.cookie(COOKIE))
        .filter(cookie -> token.isSession(cookie, Instant.now()))
        .isPresent();
  }

  /**
   * Whether a Host header is a name that is served: this machine's own with the port, or, where
   * others may come in, the name that was given or the number of the address that was reached.
   */
  private boolean isServed(String host, Context context) {
    int port = context.req().getLocalPort();
    if (Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host)) {
      return true;
    }
    if (local) {
      return false;
    }
    String name = host.replaceFirst(":[0-9]+$", "");
    String reached = context.req().getLocalAddr();
    return name.equalsIgnoreCase(entrance.inAddress())
        || name.equals(reached)
        || name.equals("[" + reached + "]");
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
        .map(origin -> origin.equals("http://" + host) || origin.equals("https://" + host))
        .orElse(true);
  }
}
