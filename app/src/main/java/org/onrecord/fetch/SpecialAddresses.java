package org.onrecord.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.WordList;

/** Tells which internet addresses lead to no public server ({@code special-addresses.txt}). */
final class SpecialAddresses {
  private static final int BYTE = 8;
  private static final int ISATAP_AT = 8;
  private static final int ISATAP_HIGH = 0x5e;
  private static final int ISATAP_LOW = 0xfe;

  private final List<Block> blocks;

  /**
   * @param network the first address of the block
   * @param bits how many leading bits all its addresses share
   * @param what what the block is for
   */
  private record Block(InetAddress network, int bits, String what) {
    boolean holds(byte[] address) {
      byte[] own = network.getAddress();
      if (own.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 1 << (BYTE - 1 - bit % BYTE);
        if (((own[bit / BYTE] ^ address[bit / BYTE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private SpecialAddresses(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Those of the registries. */
  static SpecialAddresses standard() {
    return of(WordList.lines(SpecialAddresses.class, "special-addresses.txt"));
  }

  /** Those in {@code lines}: a block and, after a space, what it is. */
  static SpecialAddresses of(List<String> lines) {
    return new SpecialAddresses(lines.stream().map(SpecialAddresses::block).toList());
  }

  /** What this address is, if it is no public server's. */
  Optional<String> what(InetAddress address) {
    byte[] bytes = address.getAddress();
    Optional<String> listed =
        blocks.stream().filter(block -> block.holds(bytes)).map(Block::what).findFirst();
    if (listed.isPresent() || !(address instanceof Inet6Address)) {
      return listed;
    }
    if ((bytes[0] & 0xe0) != 0x20) {
      return Optional.of("reserved");
    }
    return isIsatap(bytes) ? Optional.of("ISATAP with an IPv4 address inside") : Optional.empty();
  }

  /** Whether the lower half is {@code [02]00:5efe:a.b.c.d} (RFC 5214). */
  private static boolean isIsatap(byte[] bytes) {
    return (bytes[ISATAP_AT] & 0xfd) == 0
        && bytes[ISATAP_AT + 1] == 0
        && (bytes[ISATAP_AT + 2] & 0xff) == ISATAP_HIGH
        && (bytes[ISATAP_AT + 3] & 0xff) == ISATAP_LOW;
  }

  private static Block block(String line) {
    String[] parts = line.split(" ", 2);
    String[] network = parts[0].split("/", 2);
    try {
      return new Block(address(network[0]), Integer.parseInt(network[1]), parts[1]);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no block of addresses: " + line, e);
    }
  }

  /** The address as written; Java would make an IPv4 address of a mapped one. */
  private static InetAddress address(String text) throws UnknownHostException {
    if (text.equals("::ffff:0:0")) {
      byte[] mapped = new byte[16];
      mapped[10] = (byte) 0xff;
      mapped[11] = (byte) 0xff;
      return Inet6Address.getByAddress(null, mapped, -1);
    }
    return InetAddress.getByName(text);
  }
}
