package org.onrecord.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecialAddressesTest {
  private static final SpecialAddresses SPECIAL = SpecialAddresses.standard();

  private static String what(String address) throws UnknownHostException {
    return SPECIAL.what(InetAddress.getByName(address)).orElse("public");
  }

  @Test
  void theFirstAndLastOfEachIpv4BlockBelongToIt() throws UnknownHostException {
    assertThat(what("0.0.0.0")).isEqualTo("unspecified");
    assertThat(what("10.0.0.0")).isEqualTo("private");
    assertThat(what("10.255.255.255")).isEqualTo("private");
    assertThat(what("100.64.0.0")).isEqualTo("shared by carriers (NAT)");
    assertThat(what("100.127.255.255")).isEqualTo("shared by carriers (NAT)");
    assertThat(what("127.255.255.255")).isEqualTo("loopback");
    assertThat(what("169.254.169.254")).isEqualTo("link-local");
    assertThat(what("172.16.0.0")).isEqualTo("private");
    assertThat(what("172.31.255.255")).isEqualTo("private");
    assertThat(what("192.0.0.170")).isEqualTo("reserved for protocols");
    assertThat(what("192.0.2.1")).isEqualTo("for documentation");
    assertThat(what("192.88.99.1")).isEqualTo("a 6to4 relay");
    assertThat(what("192.168.1.1")).isEqualTo("private");
    assertThat(what("198.19.255.255")).isEqualTo("for benchmarks");
    assertThat(what("198.51.100.7")).isEqualTo("for documentation");
    assertThat(what("203.0.113.7")).isEqualTo("for documentation");
    assertThat(what("224.0.0.1")).isEqualTo("multicast");
    assertThat(what("239.255.255.255")).isEqualTo("multicast");
    assertThat(what("240.0.0.1")).isEqualTo("reserved");
    assertThat(what("255.255.255.255")).isEqualTo("reserved");
  }

  @Test
  void theNeighboursOfEachBlockArePublic() throws UnknownHostException {
    for (String address :
        List.of(
            "1.0.0.0",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2600::1",
            "2a00:1450:4001::1")) {
      assertThat(what(address)).as(address).isEqualTo("public");
    }
  }

  @Test
  void ipv6AddressesWithAnotherInsideAreTold() throws UnknownHostException {
    assertThat(what("::")).isEqualTo("unspecified");
    assertThat(what("::1")).isEqualTo("loopback");
    assertThat(what("::ffff:127.0.0.1")).isEqualTo("loopback");
    assertThat(what("::ffff:10.0.0.1")).isEqualTo("private");
    assertThat(what("::7f00:1")).isEqualTo("IPv4-compatible");
    assertThat(what("64:ff9b::7f00:1")).startsWith("NAT64");
    assertThat(what("64:ff9b:1::a00:1")).startsWith("local NAT64");
    assertThat(what("2002:7f00:1::")).startsWith("6to4");
    assertThat(what("2001:0:53aa:64c::1")).startsWith("Teredo");
    assertThat(what("2600::5efe:7f00:1")).startsWith("ISATAP");
    assertThat(what("2600::200:5efe:7f00:1")).startsWith("ISATAP");
    byte[] mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    mapped[12] = 8;
    assertThat(SPECIAL.what(Inet6Address.getByAddress(null, mapped, -1))).contains("IPv4-mapped");
  }

  @Test
  void ipv6AddressesThatAreNoServersAreTold() throws UnknownHostException {
    assertThat(what("fe80::1")).isEqualTo("link-local");
    assertThat(what("fec0::1")).isEqualTo("site-local");
    assertThat(what("fc00::1")).isEqualTo("private");
    assertThat(what("fdff::1")).isEqualTo("private");
    assertThat(what("ff02::1")).isEqualTo("multicast");
    assertThat(what("2001:db8::1")).isEqualTo("for documentation");
    assertThat(what("3fff::1")).isEqualTo("for documentation");
    assertThat(what("100::1")).isEqualTo("discarded");
    assertThat(what("5f00::1")).isEqualTo("segment routing");
    assertThat(what("4000::1")).isEqualTo("reserved");
    assertThat(what("2001:20::1")).isEqualTo("reserved for protocols");
  }

  @Test
  void aLineThatIsNoBlockIsRefused() {
    assertThatThrownBy(() -> SpecialAddresses.of(List.of("::zz/8 nothing")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("::zz/8 nothing");
  }
}
