package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that send too much, too slowly, or what is no HTTP. */
class HostileServerTest {
  private static final Duration LIMIT = Duration.ofSeconds(9);
  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String HTML = OK + "Content-Type: text/html\r\n";
  private static final long GIGABYTE = 1_000_000_000;

  private final LocalServer server = LocalServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }

  private String fetched(LocalServer.Reply reply) {
    return fetched(Fetching.open(), reply);
  }

  private String hastily(LocalServer.Reply reply) {
    return fetched(Fetching.hasty(), reply);
  }

  private String fetched(Fetcher fetcher, LocalServer.Reply reply) {
    server.on("/a", reply);
    return assertTimeoutPreemptively(LIMIT, () -> Fetching.picture(fetcher.fetch(server.at("/a"))));
  }

  private String said(String answer) {
    return fetched(out -> say(out, answer));
  }

  /** Sends a gigabyte, or as much as the other side takes. */
  private static void gigabyte(OutputStream out, AtomicLong sent, boolean chunked)
      throws IOException {
    byte[] block = new byte[100_000];
    while (sent.get() < GIGABYTE) {
      if (chunked) {
        say(out, Integer.toHexString(block.length) + "\r\n");
      }
      out.write(block);
      if (chunked) {
        say(out, "\r\n");
      }
      sent.addAndGet(block.length);
    }
  }

  @Test
  void aGigabyteThatIsAnnouncedIsNotWaitedFor() {
    AtomicLong sent = new AtomicLong();
    String picture =
        fetched(
            out -> {
              say(out, HTML + "Content-Length: " + GIGABYTE + "\r\n\r\n");
              gigabyte(out, sent, false);
            });
    assertThat(picture).isEqualTo("[too-large]");
    assertThat(sent.get()).isLessThan(50_000_000);
  }

  @Test
  void aGigabyteInChunksIsCutOff() {
    AtomicLong sent = new AtomicLong();
    String picture =
        fetched(
            out -> {
              say(out, HTML + "Transfer-Encoding: chunked\r\n\r\n");
              gigabyte(out, sent, true);
            });
    assertThat(picture).isEqualTo("[too-large]");
    assertThat(sent.get()).isLessThan(50_000_000);
  }

  @Test
  void aGigabyteOfAnErrorPageIsNotRead() {
    AtomicLong sent = new AtomicLong();
    String picture =
        fetched(
            out -> {
              say(out, "HTTP/1.1 500 Oops\r\n\r\n");
              gigabyte(out, sent, false);
            });
    assertThat(picture).isEqualTo("[http-status]");
    assertThat(sent.get()).isLessThan(50_000_000);
  }

  @Test
  void aPageOfExactlyTheLimitIsTaken() {
    String page = "x".repeat(1_000_000);
    assertThat(said(HTML + "Content-Length: 1000000\r\n\r\n" + page)).isEqualTo(page);
    assertThat(said(HTML + "\r\n" + page)).isEqualTo(page);
    assertThat(said(HTML + "\r\n" + page + "y")).isEqualTo("[too-large]");
    assertThat(said(HTML + "Content-Length: 1000001\r\n\r\n" + page + "y"))
        .isEqualTo("[too-large]");
  }

  @Test
  void aPackedGigabyteIsCutOffWhileItIsUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] block = new byte[1_000_000];
      for (int i = 0; i < 100; i++) {
        gzip.write(block);
      }
    }
    assertThat(bomb.size()).isLessThan(200_000);
    server.on("/bomb", (HTML + "Content-Encoding: gzip").stripTrailing(), bomb.toByteArray());
    assertThat(Fetching.picture(Fetching.open().fetch(server.at("/bomb"))))
        .isEqualTo("[too-large]");
  }

  @Test
  void aPackingThatWasNotAskedForIsSaid() {
    assertThat(said(HTML + "Content-Encoding: br\r\n\r\nx")).isEqualTo("[content-encoding]");
    assertThat(said(HTML + "Content-Encoding: gzip, gzip\r\n\r\nx"))
        .isEqualTo("[content-encoding]");
    assertThat(said(HTML + "Content-Encoding: gzip\r\n\r\nthis is no gzip")).isEqualTo("[cut]");
  }

  @Test
  void aSilentServerIsLeft() {
    assertThat(hastily(out -> Thread.sleep(5_000))).isEqualTo("[slow]");
    assertThat(
            hastily(
                out -> {
                  say(out, HTML + "\r\nIt ra");
                  Thread.sleep(5_000);
                }))
        .isEqualTo("[slow]");
  }

  @Test
  void aBodyThatDripsIsLeft() {
    assertThat(hastily(out -> drip(out, HTML + "\r\n", "x"))).isEqualTo("[slow]");
  }

  @Test
  void headersThatDripAreLeft() {
    assertThat(hastily(out -> drip(out, OK, "X"))).isEqualTo("[slow]");
    assertThat(hastily(out -> drip(out, "", "HTTP/1.1 100 Continue\r\n\r\n"))).isEqualTo("[slow]");
  }

  private static void drip(OutputStream out, String start, String drop)
      throws IOException, InterruptedException {
    say(out, start);
    for (int i = 0; i < 100; i++) {
      say(out, drop);
      Thread.sleep(50);
    }
  }

  @Test
  void headersWithoutEndAreCutOff() {
    AtomicLong lines = new AtomicLong();
    String picture =
        fetched(
            out -> {
              say(out, OK);
              while (true) {
                say(out, "X-" + lines.incrementAndGet() + ": y\r\n");
              }
            });
    assertThat(picture).isEqualTo("[http]");
  }

  @Test
  void aHeaderWithoutEndIsCutOff() {
    String picture =
        fetched(
            out -> {
              say(out, OK + "X: ");
              while (true) {
                say(out, "y".repeat(1_000));
              }
            });
    assertThat(picture).isEqualTo("[http]");
  }

  @Test
  void trailersWithoutEndAreCutOff() {
    String picture =
        fetched(
            out -> {
              say(out, HTML + "Transfer-Encoding: chunked\r\n\r\n0\r\n");
              while (true) {
                say(out, "X: y\r\n");
              }
            });
    assertThat(picture).isEqualTo("[http]");
  }

  @Test
  void aPageThatBreaksOffIsNotTakenForWhole() {
    assertThat(said(HTML + "Content-Length: 10\r\n\r\nIt r")).isEqualTo("[cut]");
    assertThat(said(HTML + "Transfer-Encoding: chunked\r\n\r\n5\r\nIt ra\r\n")).isEqualTo("[cut]");
    assertThat(said(HTML + "Transfer-Encoding: chunked\r\n\r\nzz\r\nIt ra\r\n")).isEqualTo("[cut]");
  }

  @Test
  void whatIsNoHttpIsSaid() {
    assertThat(said("SSH-2.0-OpenSSH_9.6\r\n")).startsWith("[").isNotEqualTo("[slow]");
    assertThat(said("")).isEqualTo("[no-connection]");
    assertThat(said("<html>It rains.</html>")).startsWith("[");
    assertThat(said("HTTP/1.1 abc\r\n\r\n")).startsWith("[");
    assertThat(said(HTML + "Content-Length: -5\r\n\r\nx")).startsWith("[");
  }

  @Test
  void whatTheServerSaysOfItselfIsNotPrintedRaw() {
    server.on(
        "/a",
        "HTTP/1.1 503 \u001b[31mred\r\nRetry-After: \u001b[2J" + "9".repeat(200),
        "x".getBytes(UTF_8));
    String why = Fetching.why(Fetching.open().fetch(server.at("/a")));
    assertThat(why).startsWith("the server answered 503").doesNotContain("\u001b");
    assertThat(why.length()).isLessThan(130);
  }
}
