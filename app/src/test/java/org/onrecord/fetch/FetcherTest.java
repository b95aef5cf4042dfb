package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Reader;

class FetcherTest {
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

  private final LocalServer server = LocalServer.start();
  private final Fetcher fetcher = Fetching.open();

  @AfterEach
  void close() {
    server.close();
  }

  private String fetched(String path) {
    return Fetching.picture(fetcher.fetch(server.at(path)));
  }

  /** Wraps a stream so that what is written to it is packed. */
  @FunctionalInterface
  private interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(String text, Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packing.over(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aPageComesWithItsAddressAndType() {
    server.on("/a", HTML, "<p>It rains. é".getBytes(UTF_8));
    Fetched fetched = fetcher.fetch(server.at("/a#part"));
    assertThat(fetched).isInstanceOf(Fetched.Page.class);
    Fetched.Page page = (Fetched.Page) fetched;
    assertThat(page.bytes()).isEqualTo("<p>It rains. é".getBytes(UTF_8));
    assertThat(page.contentType()).contains("text/html; charset=utf-8");
    assertThat(page.address()).hasToString(server.at("/a"));
  }

  @Test
  void theRequestSaysWhoAsksAndNothingOfWhoReads() {
    server.on("/a", "text/html", "x");
    fetched("/a");
    String request = server.requests().getLast();
    assertThat(request)
        .startsWith("GET /a HTTP/1.1")
        .contains("User-Agent: Onrecord/" + Reader.VERSION + " (", "Accept-Encoding: gzip, deflate")
        .contains("Connection: close")
        .doesNotContain("Cookie", "Referer", "Authorization", "Java");
  }

  @Test
  void cookiesAreNotKept() {
    server.on("/a", HTML + "\r\nSet-Cookie: reader=7", "x".getBytes(UTF_8));
    fetched("/a");
    fetched("/a");
    assertThat(server.requests()).hasSize(3).noneMatch(request -> request.contains("reader=7"));
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    String words = "It rains. ".repeat(50);
    server.on("/gzip", HTML + "\r\nContent-Encoding: gzip", packed(words, GZIPOutputStream::new));
    server.on(
        "/zlib", HTML + "\r\nContent-Encoding: deflate", packed(words, DeflaterOutputStream::new));
    server.on(
        "/bare",
        HTML + "\r\nContent-Encoding: Deflate",
        packed(words, out -> new DeflaterOutputStream(out, new Deflater(9, true))));
    assertThat(fetched("/gzip")).isEqualTo(words);
    assertThat(fetched("/zlib")).isEqualTo(words);
    assertThat(fetched("/bare")).isEqualTo(words);
  }

  @Test
  void redirectsAreFollowedToTheLastAddress() {
    server.redirect("/a", "b?c=é").redirect("/b?c=%C3%A9", server.at("/d"));
    server.on("/d", "text/html", "here");
    Fetched fetched = fetcher.fetch(server.at("/a"));
    assertThat(Fetching.picture(fetched)).isEqualTo("here");
    assertThat(((Fetched.Page) fetched).address()).hasToString(server.at("/d"));
  }

  @Test
  void fiveRedirectsAreFollowedAndSixAreNot() {
    for (int i = 0; i < 6; i++) {
      server.redirect("/" + i, "/" + (i + 1));
    }
    server.on("/6", "text/html", "here");
    assertThat(fetched("/1")).isEqualTo("here");
    assertThat(fetched("/0")).isEqualTo("[redirects]");
  }

  @Test
  void aCircleOfRedirectsEnds() {
    server.redirect("/a", "/b").redirect("/b", "/a").redirect("/self", "/self#again");
    assertThat(Fetching.why(fetcher.fetch(server.at("/a")))).isEqualTo("it redirects in a circle");
    assertThat(fetched("/self")).isEqualTo("[redirects]");
    assertThat(server.paths()).containsExactly("/a", "/b", "/self");
  }

  @Test
  void aStatusWithoutAPageIsSaid() {
    server.on("/gone", "HTTP/1.1 410 Gone", new byte[0]);
    server.on("/closed", "HTTP/1.1 403 Forbidden", "<p>Go away.".getBytes(UTF_8));
    server.on("/nowhere", "HTTP/1.1 302 Found", new byte[0]);
    server.on("/nothing", "HTTP/1.1 204 No Content", new byte[0]);
    assertThat(Fetching.why(fetcher.fetch(server.at("/gone"))))
        .isEqualTo("the server answered 410 (not there)");
    assertThat(Fetching.why(fetcher.fetch(server.at("/closed"))))
        .isEqualTo("the server answered 403 (not allowed)");
    assertThat(fetched("/missing")).isEqualTo("[http-status]");
    assertThat(fetched("/nowhere")).isEqualTo("[http-status]");
    assertThat(fetched("/nothing")).isEqualTo("[empty]");
  }

  @Test
  void whatIsNoPageIsNotTaken() {
    for (String type : new String[] {"image/png", "application/pdf", "video/mp4", "text/css"}) {
      server.on("/a", type, "x");
      assertThat(Fetching.why(fetcher.fetch(server.at("/a"))))
          .isEqualTo("this is no page but " + type);
    }
    server.on("/a", "HTTP/1.1 200 OK", "untyped".getBytes(UTF_8));
    assertThat(fetched("/a")).isEqualTo("untyped");
  }

  @Test
  void aServerThatIsNotThereIsSaid() {
    LocalServer gone = LocalServer.start();
    gone.close();
    assertThat(Fetching.picture(fetcher.fetch(gone.at("/")))).isEqualTo("[no-connection]");
    assertThat(Fetching.why(fetcher.fetch("http://no-such-name.invalid/")))
        .isEqualTo("no address is known for this name");
  }

  @Test
  void onlyWhatBeginsAsAnAddressIsOne() {
    assertThat(Fetcher.isAddress("HTTPS://news.example")).isTrue();
    assertThat(Fetcher.isAddress("http://news.example")).isTrue();
    assertThat(Fetcher.isAddress("reports/http.txt")).isFalse();
    assertThat(Fetcher.isAddress("file:///a")).isFalse();
  }
}
