package org.onrecord.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where the record is served, and with what secret.
 *
 * @param host the address or name to listen on
 * @param port the port; 0 for any free one
 * @param token what lets in; without one only this machine is served
 */
public record Entrance(String host, int port, Optional<Token> token) {
  /** This machine's own address. */
  public static final String LOOPBACK = "127.0.0.1";

  public Entrance {
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("other machines are let in only with a token: " + host);
    }
  }

  /** This machine alone. */
  public static Entrance local(int port) {
    return new Entrance(LOOPBACK, port, Optional.empty());
  }

  /** Whether only this machine can come in. */
  public boolean isLocal() {
    return isLoopback(host);
  }

  /** The host as it stands in an address. */
  public String inAddress() {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no address “" + host + "” on this machine", e);
    }
  }
}
