package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.access.Entrance;
import org.onrecord.access.Token;
import org.onrecord.web.Workbench;

/** A record that is shown only with its token, to programs and in a browser. */
class TokenNeededTest {
  private static final String TOKEN = "a-token-of-some-length";

  @TempDir private Path folder = Path.of("");
  private Service service;

  @BeforeEach
  void start() {
    service = Service.closed(folder, TOKEN);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void whoSignsOutIsLetInNoMoreAndTheButtonIsThereForThat() {
    String session = session();
    assertThat(service.get("/", "Cookie", session).body())
        .contains("action=\"/sign-out\" method=\"post\"");
    assertThat(service.get("/", "Cookie", session).headers().firstValue("Cache-Control"))
        .contains("no-store");
    assertThat(service.get("/sign-in").body()).doesNotContain("/sign-out");
    HttpResponse<String> out =
        service.post("/sign-out", "application/x-www-form-urlencoded", "", "Cookie", session);
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Location")).contains("/sign-in");
    assertThat(out.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("onrecord_session=; Path=/; Max-Age=0");
    assertThat(service.get("/statements", "Cookie", session).statusCode()).isEqualTo(303);
    Service.refused(service.get("/api/v1/about", "Cookie", session), 401, "unauthorized");
    assertThat(service.get("/statements", "Cookie", session()).statusCode()).isEqualTo(200);
  }

  @Test
  void anotherSitesPageSignsNobodyOut() {
    String session = session();
    HttpResponse<String> forged =
        service.post(
            "/sign-out",
            "application/x-www-form-urlencoded",
            "",
            "Cookie",
            session,
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(service.get("/statements", "Cookie", session).statusCode()).isEqualTo(200);
  }

  private String session() {
    String cookie = signIn(TOKEN, "/").headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.replaceFirst(";.*", "");
  }

  private HttpResponse<String> signIn(String token, String then) {
    String body = "token=" + token + "&then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    return service.post("/sign-in", "application/x-www-form-urlencoded", body);
  }

  @Test
  void aProgramBringsItWithEveryRequest() {
    assertThat(service.get("/api/v1/about", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
    assertThat(service.get("/api/v1/about", "Authorization", "bearer  " + TOKEN).statusCode())
        .isEqualTo(200);
    for (String wrong :
        List.of("Bearer", "Bearer x", "Bearer " + TOKEN + "x", "Basic " + TOKEN, TOKEN)) {
      HttpResponse<String> answer = service.get("/api/v1/about", "Authorization", wrong);
      Service.refused(answer, 401, "unauthorized");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }
    for (String path : List.of("/api/v1/openapi.json", "/api/v1/exports/csv", "/api/v1/nothing")) {
      Service.refused(service.get(path), 401, "unauthorized");
    }
  }

  @Test
  void nothingIsAddedWithoutIt() {
    String report = "{\"text\":\"He said that it rained.\"}";
    Service.refused(
        service.post("/api/v1/articles", "application/json", report), 401, "unauthorized");
    assertThat(
            service.post("/add/text", "application/x-www-form-urlencoded", "text=He").statusCode())
        .isEqualTo(401);
    assertThat(service.store.totals().articles()).isZero();
  }

  @Test
  void aBrowserIsAskedForItAndThenShownWhatItCameFor() {
    HttpResponse<String> sent = service.get("/statements?words=talks");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location"))
        .contains("/sign-in?then=%2Fstatements%3Fwords%3Dtalks");
    assertThat(service.get("/sign-in?then=%2Fstatements").body())
        .contains("name=\"token\"", "value=\"/statements\"")
        .contains("On this machine only.");
    assertThat(service.get("/onrecord.css").statusCode()).isEqualTo(200);

    HttpResponse<String> in = signIn(TOKEN, "/statements?words=talks");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("Location")).contains("/statements?words=talks");
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=")
        .doesNotContain(TOKEN);
    String session = cookie.replaceFirst(";.*", "");
    assertThat(service.get("/statements", "Cookie", session).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/about", "Cookie", session).statusCode()).isEqualTo(200);
    assertThat(service.get("/statements", "Cookie", session + "0").statusCode()).isEqualTo(303);
  }

  @Test
  void aWrongTokenIsSaidAndSetsNothing() {
    HttpResponse<String> answer = signIn("wrong", "/");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("That is not this record's token.");
    assertThat(answer.body()).doesNotContain("wrong", TOKEN);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void nobodyIsSentToAnotherSite() {
    for (String then :
        List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/a\r\nX: y", "")) {
      assertThat(signIn(TOKEN, then).headers().firstValue("Location")).as(then).contains("/");
    }
  }

  @Test
  void aSessionDoesNotLetAnotherSiteWrite() {
    String cookie = signIn(TOKEN, "/").headers().firstValue("Set-Cookie").orElseThrow();
    HttpRequest.Builder request =
        service
            .request("/api/v1/articles")
            .headers("Cookie", cookie.replaceFirst(";.*", ""), "Origin", "https://evil.example")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"He said no.\"}"));
    Service.refused(service.send(request), 403, "forbidden");
  }

  @Test
  void onEveryAddressOnlyNamesThatAreServedAreAnswered() throws IOException {
    Optional<InetAddress> other = anotherAddress();
    Entrance entrance = new Entrance("0.0.0.0", 0, Optional.of(Token.of(TOKEN)));
    try (Workbench open = Workbench.start(service.tools(), entrance)) {
      int port = URI.create(open.address()).getPort();
      InetAddress address = other.orElse(InetAddress.getLoopbackAddress());
      String number = address.getHostAddress();
      assertThat(status(address, port, number + ":" + port, TOKEN)).isEqualTo(200);
      assertThat(status(address, port, number + ":" + port, "no")).isEqualTo(401);
      assertThat(status(address, port, "evil.example:" + port, TOKEN)).isEqualTo(403);
      assertThat(status(address, port, "192.0.2.1", TOKEN)).isEqualTo(403);
    }
  }

  private static int status(InetAddress address, int port, String host, String token)
      throws IOException {
    try (Socket socket = new Socket(address, port)) {
      String request =
          "GET /api/v1/about HTTP/1.1\r\nHost: "
              + host
              + "\r\nAuthorization: Bearer "
              + token
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      return Integer.parseInt(new String(in.readNBytes(12), StandardCharsets.UTF_8).substring(9));
    }
  }

  /** An address of this machine by which others could reach it. */
  private static Optional<InetAddress> anotherAddress() throws IOException {
    return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress())
        .findFirst();
  }
}
