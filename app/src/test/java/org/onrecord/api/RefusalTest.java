package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is not done, and how that is said. */
class RefusalTest {
  @TempDir private Path folder = Path.of("");
  private Service service;

  @BeforeEach
  void start() {
    service = Service.filled(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** The whole answer to bytes that are sent as they are. */
  private String raw(String request) throws IOException {
    URI address = URI.create(service.address("/"));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String host() {
    return service.address("").replace("http://", "");
  }

  @Test
  void whatIsNotThereIsSaidAsAProblem() {
    for (String path :
        List.of(
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/nothing",
            "/api/v2/articles",
            "/api/v1/articles/a0/x")) {
      Service.refused(service.get(path), 404, "not-found");
    }
    Service.refused(service.get("/api/v1/statements/%3Cscript%3E"), 404, "not-found");
    Service.refused(service.get("/api/v1/exports/pdf"), 404, "not-found");
  }

  @Test
  void aParameterThatMakesNoSenseIsNamed() {
    for (String query :
        List.of(
            "from=soon",
            "from=2025-02-30",
            "from=+2025-01-01",
            "until=2025-1-1",
            "form=loud",
            "kind=SPEECH",
            "status=new",
            "limit=0",
            "limit=501",
            "limit=1e3",
            "limit=1&limit=2",
            "article=x",
            "words=" + "x".repeat(1001),
            "page=2")) {
      HttpResponse<String> answer = service.get("/api/v1/statements?" + query);
      Service.refused(answer, 400, "bad-parameter");
      assertThat(Service.json(answer).path("detail").asString())
          .contains("“" + query.replaceFirst("=.*", "") + "”");
    }
    Service.refused(service.get("/api/v1/statements?words=%00"), 400, "bad-parameter");
    Service.refused(service.get("/api/v1/about?x=1"), 400, "bad-parameter");
  }

  @Test
  void anotherSitesPageCanNotAdd() {
    String report = "{\"text\":\"He said that it rained.\"}";
    for (List<String> header :
        List.of(
            List.of("Origin", "https://evil.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"))) {
      Service.refused(
          service.post(
              "/api/v1/articles", "application/json", report, header.getFirst(), header.getLast()),
          403,
          "forbidden");
    }
    assertThat(service.store.totals().articles()).isEqualTo(2);
    assertThat(
            service
                .post("/api/v1/articles", "application/json", report, "Origin", service.address(""))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    String answer =
        raw("GET /api/v1/about HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 403").contains("urn:onrecord:problem:forbidden");
  }

  @Test
  void noAnswerMayBeReadByAnotherSitesScripts() {
    HttpResponse<String> answer = service.get("/api/v1/about", "Origin", "https://evil.example");
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void requestsThatAreNoneGiveNoStackTrace() throws IOException {
    String host = "Host: " + host() + "\r\nConnection: close\r\n\r\n";
    for (String request :
        List.of(
            "GET /api/v1/%zz HTTP/1.1\r\n" + host,
            "GET /api/v1/about?%zz=%zz HTTP/1.1\r\n" + host,
            "GET /api/v1/../../etc/passwd HTTP/1.1\r\n" + host,
            "GET /api/v1/articles/a%2Fb HTTP/1.1\r\n" + host,
            "BREW /api/v1/about HTTP/1.1\r\n" + host,
            "GET /api/v1/about HTTP/1.1\r\n\r\n",
            "GET /api/v1/about HTTP/1.1\r\nX: " + "x".repeat(40_000) + "\r\n" + host,
            "POST /api/v1/articles HTTP/1.1\r\nContent-Type: application/json\r\n"
                + "Content-Length: -1\r\n"
                + host,
            "POST /api/v1/articles HTTP/1.1\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nHost: "
                + host()
                + "\r\n\r\nzz\r\n",
            "nonsense\r\n\r\n")) {
      String answer = raw(request);
      assertThat(answer).as(request).matches("(?s)HTTP/1.1 (40[0-9]|414|431|501) .*");
      assertThat(answer).doesNotContain("Exception", "\tat ", "org.eclipse", "Caused by");
    }
  }

  @Test
  void aRequestThatSaysItIsHugeIsRefusedBeforeItIsSent() throws IOException {
    assertThat(
            raw(
                "POST /api/v1/articles HTTP/1.1\r\nHost: "
                    + host()
                    + "\r\nContent-Type: application/json\r\nContent-Length: 9000000000\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("urn:onrecord:problem:too-large")
        .contains("Connection: close");
  }

  @Test
  @Timeout(25)
  void aRequestThatTricklesIsEnded() throws IOException {
    URI address = URI.create(service.address("/"));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(200);
      String head =
          "POST /api/v1/articles HTTP/1.1\r\nHost: "
              + host()
              + "\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      assertThat(ended(socket)).as("within seconds").isTrue();
    }
    assertThat(service.get("/api/v1/about").statusCode()).isEqualTo(200);
  }

  /** Whether the server ends a connection on which a byte comes now and then. */
  private static boolean ended(Socket socket) {
    boolean ended = false;
    for (int tries = 0; tries < 60 && !ended; tries++) {
      ended = endedAfterAnotherByte(socket);
    }
    return ended;
  }

  private static boolean endedAfterAnotherByte(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read(new byte[1000]) != 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void aRecordThatCanNotBeReadGivesNoStackTrace() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[4096]);
      }
    }
    for (String path : List.of("/api/v1/statements", "/api/v1/about", "/api/v1/exports/csv")) {
      HttpResponse<String> answer = service.get(path);
      Service.refused(answer, 500, "failed");
      assertThat(Files.readString(service.log.file()))
          .contains(Service.json(answer).path("reference").asString() + " GET " + path + "\n");
    }
  }

  @Test
  void everyKindOfProblemHasItsOwnWordAndAStatusThatFitsIt() {
    assertThat(Arrays.stream(Refusal.Type.values()).map(Refusal.Type::uri))
        .doesNotHaveDuplicates()
        .allMatch(uri -> uri.matches("urn:onrecord:problem:[a-z-]+"));
    for (Refusal.Type type : Refusal.Type.values()) {
      assertThat(Refusal.Type.of(type.status()).status()).isIn(type.status(), 400);
    }
    assertThat(Refusal.Type.of(418)).isEqualTo(Refusal.Type.BAD_REQUEST);
    assertThat(Refusal.Type.of(502)).isEqualTo(Refusal.Type.FAILED);
  }

  @Test
  void anExportThatFailsUnderWayIsNotTakenForWhole() throws SQLException, IOException {
    String broken = service.anArticle();
    StringBuilder many = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      many.append("The mayor said that bridge ").append(n).append(" would open.\n");
    }
    service.add(many.toString());
    service.awaitIndex();
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("onrecord.db"));
        PreparedStatement delete =
            other.prepareStatement("delete from reading where article_id = ?")) {
      delete.setString(1, broken);
      assertThat(delete.executeUpdate()).isEqualTo(1);
    }
    for (String path : List.of("/api/v1/exports/annotations", "/statements.jsonld")) {
      assertThatThrownBy(() -> service.get(path)).isInstanceOf(UncheckedIOException.class);
      assertThat(Files.readString(service.log.file())).contains(" GET " + path + "\n");
    }
    assertThat(service.get("/api/v1/exports/csv").statusCode())
        .as("its columns come from the reading too, and nothing was sent yet")
        .isEqualTo(500);
    assertThat(service.get("/api/v1/statements").statusCode()).isEqualTo(200);
  }
}
