package org.onrecord.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the connection itself: every address of a name is checked, and the connection
 * is made to those very addresses, so that a second look-up can't lead elsewhere.
 */
final class CheckedNames implements DnsResolver {
  private final Rules rules;
  private final Names names;

  /** Where names are looked up. */
  @FunctionalInterface
  interface Names {
    /** All addresses of a name. */
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  CheckedNames(Rules rules, Names names) {
    this.rules = rules;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.addresses(host);
    for (InetAddress address : addresses) {
      rules.check(host, address);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
