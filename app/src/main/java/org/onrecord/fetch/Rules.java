package org.onrecord.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be reached.
 *
 * @param special the addresses that are no public server's
 * @param open whether names, ports and addresses are left unchecked
 * @param ports the ports that may be reached; empty for any
 */
record Rules(SpecialAddresses special, boolean open, Set<Integer> ports) {
  private static final List<String> LOCAL =
      List.of(".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa");

  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

  Rules {
    ports = Set.copyOf(ports);
  }

  static Rules of(Route route) {
    return new Rules(SpecialAddresses.standard(), route.allowsPrivate(), Set.of(80, 443));
  }

  /** Refuses an address by its words alone; its name is not looked up yet. */
  void check(URI address) throws RefusedException {
    if (open) {
      return;
    }
    if (address.getPort() >= 0 && !ports.isEmpty() && !ports.contains(address.getPort())) {
      throw new RefusedException(
          "port", "only ports 80 and 443 are reached, not " + address.getPort());
    }
    String host = address.getHost();
    if (isLiteral(host)) {
      checkLiteral(host);
    } else if (host.indexOf('.') < 0 || LOCAL.stream().anyMatch(host::endsWith)) {
      throw new RefusedException(
          "private-address", host + " is a name of this machine or its own network");
    }
  }

  /** Refuses an address that a name stands for. */
  void check(String host, InetAddress address) throws UnknownHostException {
    Optional<String> what = open ? Optional.empty() : special.what(address);
    if (what.isPresent()) {
      throw new PrivateAddressException(sentence(host, address, what.get()));
    }
  }

  private void checkLiteral(String host) throws RefusedException {
    try {
      check(host, InetAddress.getByName(host));
    } catch (PrivateAddressException e) {
      throw new RefusedException("private-address", e.reason());
    } catch (UnknownHostException e) {
      throw new RefusedException("address", "the host's address is none: " + host);
    }
  }

  private static boolean isLiteral(String host) {
    return host.startsWith("[") || NUMBERS.matcher(host).matches();
  }

  private static String sentence(String host, InetAddress address, String what) {
    String number = address.getHostAddress();
    String bare = host.replaceAll("[\\[\\]]", "");
    String subject = bare.equals(number) ? bare : bare + " (" + number + ")";
    return subject + " is no public address: " + what;
  }
}
