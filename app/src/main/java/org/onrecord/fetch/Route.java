package org.onrecord.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the web is reached.
 *
 * @param proxy an HTTP proxy that every request goes through; it resolves the names then
 * @param allowsPrivate whether addresses that are not public, and any port, may be reached
 */
public record Route(Optional<Proxy> proxy, boolean allowsPrivate) {
  private static final int MAX_PORT = 65_535;

  /**
   * A proxy.
   *
   * @param host its name or address
   * @param port its port
   */
  public record Proxy(String host, int port) {
    private static final Pattern FORM =
        Pattern.compile("(?:http://)?([\\w.-]+|\\[[0-9A-Fa-f:.]+\\]):(\\d{1,5})/?");

    public Proxy {
      if (port < 1 || port > MAX_PORT) {
        throw new IllegalArgumentException("a port is from 1 to " + MAX_PORT + ": " + port);
      }
    }

    /**
     * Reads {@code host:port}.
     *
     * @throws IllegalArgumentException if {@code text} isn't that
     */
    public static Proxy parse(String text) {
      Matcher form = FORM.matcher(text.strip());
      if (!form.matches()) {
        throw new IllegalArgumentException("a proxy is host:port, not " + text);
      }
      return new Proxy(form.group(1), Integer.parseInt(form.group(2)));
    }
  }

  /** Straight to public addresses alone. */
  public static Route direct() {
    return new Route(Optional.empty(), false);
  }
}
