package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a host wants is done: its robots.txt, its pauses, its wish to be left alone. */
class PoliteTest {
  private final LocalServer server = LocalServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private String fetched(String path) {
    return Fetching.picture(Fetching.open().fetch(server.at(path)));
  }

  private void robots(String text) {
    server.on("/robots.txt", "text/plain", text);
    server.on("/news/a", "text/html", "news");
    server.on("/private/a", "text/html", "private");
  }

  @Test
  void whatRobotsTxtClosesIsNotAsked() {
    robots("User-agent: *\nDisallow: /private/\nAllow: /private/open\n");
    server.on("/private/open", "text/html", "open");
    assertThat(fetched("/news/a")).isEqualTo("news");
    assertThat(fetched("/private/a")).isEqualTo("[robots]");
    assertThat(fetched("/%70rivate/a")).isEqualTo("[robots]");
    assertThat(fetched("/private/open")).isEqualTo("open");
    assertThat(server.paths()).containsExactly("/news/a", "/private/open");
  }

  @Test
  void rulesForThisProgramCountBeforeThoseForAll() {
    robots("User-agent: *\nDisallow: /\n\nUser-agent: Onrecord\nDisallow: /private/\n");
    assertThat(fetched("/news/a")).isEqualTo("news");
    assertThat(fetched("/private/a")).isEqualTo("[robots]");
    robots("User-agent: otherbot\nDisallow: /\n");
    assertThat(fetched("/news/a")).isEqualTo("news");
  }

  @Test
  void withoutRobotsTxtAllMayBeReadAndWithABrokenServerNothing() {
    robots("");
    for (String status : new String[] {"404 Not Found", "403 Forbidden", "410 Gone"}) {
      server.on("/robots.txt", "HTTP/1.1 " + status, new byte[0]);
      assertThat(fetched("/news/a")).as(status).isEqualTo("news");
    }
    for (String status : new String[] {"500 Oops", "503 Busy", "429 Too Many"}) {
      server.on("/robots.txt", "HTTP/1.1 " + status, new byte[0]);
      assertThat(fetched("/news/a")).as(status).isEqualTo("[robots]");
    }
    server.on("/robots.txt", out -> Thread.sleep(3_000));
    assertThat(Fetching.picture(Fetching.hasty().fetch(server.at("/news/a"))))
        .isEqualTo("[robots]");
  }

  @Test
  void robotsTxtMayRedirectAndMayBeLong() {
    server.redirect("/robots.txt", "/rules");
    server.on(
        "/rules", "text/html", "User-agent: *\nDisallow: /private/\n# " + "x".repeat(2_000_000));
    server.on("/private/a", "text/html", "private");
    assertThat(fetched("/private/a")).isEqualTo("[robots]");
    server.redirect("/robots.txt", "/robots.txt");
    assertThat(fetched("/private/a")).isEqualTo("private");
  }

  @Test
  void robotsTxtIsAskedOnceInARun() {
    robots("User-agent: *\nDisallow: /private/\n");
    Fetcher fetcher = Fetching.open();
    for (int i = 0; i < 5; i++) {
      fetcher.fetch(server.at("/news/a"));
    }
    assertThat(server.requests().stream().filter(request -> request.startsWith("GET /robots.txt")))
        .hasSize(1);
  }

  @Test
  void aRedirectIntoAClosedPartIsNotFollowed() {
    robots("User-agent: *\nDisallow: /private/\n");
    server.redirect("/a", "/private/a");
    assertThat(fetched("/a")).isEqualTo("[robots]");
    assertThat(server.paths()).containsExactly("/a");
  }

  @Test
  void thereIsAPauseBetweenRequestsToOneHost() {
    server.on("/a", "text/html", "x");
    Duration pause = Duration.ofMillis(120);
    Limits limits =
        new Limits(
            1_000, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2), pause);
    Fetcher fetcher = new Fetcher(Fetching.OPEN, limits);
    long start = System.nanoTime();
    for (int i = 0; i < 4; i++) {
      fetcher.fetch(server.at("/a"));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(pause.multipliedBy(3));
  }

  @Test
  void aDelayThatRobotsTxtAsksForIsKept() throws RefusedException {
    Robots robots = robots(address -> answer("User-agent: *\nCrawl-delay: 3\n"));
    assertThat(robots.check(URI.create("http://news.example/a"))).isEqualTo(Duration.ofSeconds(3));
    Robots slow = robots(address -> answer("User-agent: *\nCrawl-delay: 200\n"));
    assertThat(slow.check(URI.create("http://news.example/a"))).isEqualTo(Duration.ofSeconds(10));
  }

  private static Robots robots(Robots.Source source) {
    return new Robots(source, "onrecord", InstantSource.system());
  }

  private static Answer answer(String text) {
    return new Answer(200, new BasicHttpResponse(200), text.getBytes(UTF_8));
  }

  @Test
  void aHostThatAsksForTimeIsNotAskedAgain() {
    server.on("/busy", "HTTP/1.1 429 Busy\r\nRetry-After: 3600", new byte[0]);
    server.on("/a", "text/html", "x");
    Fetcher fetcher = Fetching.open();
    assertThat(Fetching.why(fetcher.fetch(server.at("/busy"))))
        .isEqualTo(
            "the server answered 429 (too many requests); it asks to come back later (Retry-After:"
                + " 3600)");
    assertThat(Fetching.why(fetcher.fetch(server.at("/a"))))
        .matches("127\\.0\\.0\\.1 asked to wait 3[56]\\d\\d seconds more; it was not asked again");
    assertThat(server.paths()).containsExactly("/busy");
  }

  @Test
  void theTimeMayBeADateAndNonsenseIsNoTime() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));
    server.on("/date", "HTTP/1.1 503 Busy\r\nRetry-After: " + date, new byte[0]);
    server.on("/odd", "HTTP/1.1 503 Busy\r\nRetry-After: soon", new byte[0]);
    server.on("/a", "text/html", "x");
    Fetcher patient = Fetching.open();
    patient.fetch(server.at("/odd"));
    assertThat(Fetching.picture(patient.fetch(server.at("/a")))).isEqualTo("x");
    patient.fetch(server.at("/date"));
    assertThat(Fetching.picture(patient.fetch(server.at("/a")))).isEqualTo("[asked-to-wait]");
  }

  @Test
  void aShortWaitIsWaited() throws RefusedException {
    Pace pace = new Pace();
    pace.retryAfter("news.example", "1");
    long start = System.nanoTime();
    pace.await("news.example", Duration.ZERO);
    pace.await("other.example", Duration.ZERO);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(800), Duration.ofMillis(2_500));
  }

  @Test
  void aProxyIsReadFromItsTwoParts() {
    assertThat(Route.Proxy.parse("proxy.example:3128"))
        .isEqualTo(new Route.Proxy("proxy.example", 3128));
    assertThat(Route.Proxy.parse("http://127.0.0.1:80/"))
        .isEqualTo(new Route.Proxy("127.0.0.1", 80));
    for (String bad :
        new String[] {"", "proxy", "proxy:", "proxy:0", "proxy:70000", "a b:1", "socks5://p:1"}) {
      assertThat(catchThrowable(() -> Route.Proxy.parse(bad)))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new Route(Optional.empty(), false)).isEqualTo(Route.direct());
  }
}
