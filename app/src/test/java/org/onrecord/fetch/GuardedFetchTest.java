package org.onrecord.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody gets the program to ask this machine, its network, or a server it wasn't sent to. */
class GuardedFetchTest {
  private final LocalServer server = LocalServer.start().on("/secret", "text/html", "secret");

  @AfterEach
  void close() {
    server.close();
  }

  private static String standard(String address) {
    return Fetching.picture(new Fetcher(Route.direct(), Fetching.limits(1_000)).fetch(address));
  }

  private static InetAddress[] addresses(String... texts) throws UnknownHostException {
    InetAddress[] addresses = new InetAddress[texts.length];
    for (int i = 0; i < texts.length; i++) {
      addresses[i] = InetAddress.getByName(texts[i]);
    }
    return addresses;
  }

  private String named(String... texts) {
    Fetcher fetcher = Fetching.guarded(host -> addresses(texts));
    return Fetching.picture(fetcher.fetch("http://news.example:" + server.port() + "/secret"));
  }

  @Test
  void noFormOfALocalAddressIsAsked() {
    for (String host :
        List.of(
            "127.0.0.1",
            "127.8.9.10",
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.168.0.1",
            "198.51.100.1",
            "224.0.0.1",
            "255.255.255.255",
            "１２７.０.０.１",
            "127。0。0。1",
            "127.0.0.1.",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[2002:7f00:1::]",
            "[2001:0:7f00:1::]",
            "[fe80::1]",
            "[fd00::1]",
            "[ff02::1]",
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "printer.local",
            "wiki.internal",
            "intranet")) {
      assertThat(standard("http://" + host + "/")).as(host).isEqualTo("[private-address]");
    }
  }

  @Test
  void otherPortsThanThoseOfTheWebAreNotAsked() {
    assertThat(standard("http://news.example:22/")).isEqualTo("[port]");
    assertThat(standard("http://news.example:6379/")).isEqualTo("[port]");
    assertThat(standard("https://news.example:80/")).isEqualTo("[unknown-host]");
  }

  @Test
  void aNameThatStandsForALocalAddressIsNotAsked() {
    assertThat(named("127.0.0.1")).isEqualTo("secret");
    assertThat(named("10.0.0.1")).isEqualTo("[private-address]");
    assertThat(named("::1")).isEqualTo("[private-address]");
    assertThat(named("64:ff9b::a00:1")).isEqualTo("[private-address]");
  }

  @Test
  void oneLocalAddressAmongOthersIsEnoughToRefuse() {
    assertThat(named("127.0.0.1", "127.0.0.2")).isEqualTo("[private-address]");
    assertThat(named("127.0.0.1", "127.0.0.1")).isEqualTo("secret");
  }

  @Test
  void aNameThatChangesItsAddressLeadsNowhereElse() throws IOException {
    try (ServerSocket hidden = new ServerSocket(server.port(), 5, LocalServer.loopback(2));
        LocalServer inside = LocalServer.start(hidden).on("/secret", "text/html", "inside")) {
      AtomicInteger asked = new AtomicInteger();
      Fetcher fetcher =
          Fetching.guarded(
              host -> addresses(asked.incrementAndGet() <= 2 ? "127.0.0.1" : "127.0.0.2"));
      String address = "http://news.example:" + server.port() + "/secret";
      assertThat(Fetching.picture(fetcher.fetch(address))).isEqualTo("secret");
      assertThat(asked).as("one look-up a connection: robots.txt and the page").hasValue(2);
      assertThat(Fetching.picture(fetcher.fetch(address))).isEqualTo("[private-address]");
      assertThat(inside.requests()).isEmpty();
    }
  }

  @Test
  void aRedirectIsCheckedLikeAnAddress() {
    for (String target :
        List.of(
            "http://169.254.169.254/latest/meta-data/",
            "http://127.0.0.2/secret",
            "http://[::1]/secret",
            "//10.0.0.1/secret",
            "http://localhost/secret")) {
      server.redirect("/a", target);
      assertThat(Fetching.picture(Fetching.guarded().fetch(server.at("/a"))))
          .as(target)
          .isEqualTo("[private-address]");
    }
    for (String target : List.of("file:///etc/passwd", "javascript:alert(1)", "data:text/html,x")) {
      server.redirect("/a", target);
      assertThat(Fetching.picture(Fetching.guarded().fetch(server.at("/a"))))
          .as(target)
          .isEqualTo("[scheme]");
    }
    for (String target : List.of("http://2130706433/", "http://0x7f.1/", "http://u:p@127.0.0.1/")) {
      server.redirect("/a", target);
      assertThat(Fetching.picture(Fetching.guarded().fetch(server.at("/a"))))
          .as(target)
          .isEqualTo("[address]");
    }
  }

  @Test
  void aRobotsFileThatRedirectsInsideIsNotFollowedAndNothingIsRead() {
    server.redirect("/robots.txt", "http://127.0.0.2:" + server.port() + "/secret");
    assertThat(Fetching.picture(Fetching.guarded().fetch(server.at("/secret"))))
        .isEqualTo("[private-address]");
    assertThat(server.paths()).isEmpty();
  }

  @Test
  void whoAsksForItReachesTheirOwnServer() {
    assertThat(standard(server.at("/secret"))).isEqualTo("[port]");
    assertThat(Fetching.picture(Fetching.open().fetch(server.at("/secret")))).isEqualTo("secret");
    assertThat(
            Fetching.picture(
                Fetching.open().fetch("http://localhost:" + server.port() + "/secret")))
        .isEqualTo("secret");
    assertThat(Fetching.picture(Fetching.open().fetch("http://2130706433:80/")))
        .isEqualTo("[address]");
  }

  @Test
  void theSentenceSaysWhatTheAddressIs() {
    Rules rules = new Rules(SpecialAddresses.standard(), false, Set.of(80));
    Fetcher fetcher =
        new Fetcher(
            Route.direct(),
            Fetching.limits(1_000),
            rules,
            host -> addresses("192.168.0.7"),
            SSLContexts::createDefault);
    assertThat(Fetching.why(fetcher.fetch("http://news.example/")))
        .isEqualTo("news.example (192.168.0.7) is no public address: private");
    assertThat(Fetching.why(fetcher.fetch("http://127.0.0.1/")))
        .isEqualTo("127.0.0.1 is no public address: loopback");
  }
}
