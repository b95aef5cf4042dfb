package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through a proxy, and to a server that has to prove its name. */
class ProxyAndTlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path folder = Path.of("");

  private static Fetcher through(LocalServer proxy) {
    Route route = new Route(Optional.of(new Route.Proxy("127.0.0.1", proxy.port())), false);
    return new Fetcher(route, Fetching.limits(1_000));
  }

  @Test
  void aProxyIsAskedForTheWholeAddressAndNoNameIsLookedUpHere() {
    try (LocalServer proxy = LocalServer.start()) {
      proxy.on("http://no-such-name.invalid/a", "text/html", "by proxy");
      Fetcher fetcher = through(proxy);
      assertThat(Fetching.picture(fetcher.fetch("http://no-such-name.invalid/a")))
          .isEqualTo("by proxy");
      assertThat(proxy.requests().getFirst())
          .startsWith("GET http://no-such-name.invalid/robots.txt");
    }
  }

  @Test
  void aProxyIsNoWayInside() {
    try (LocalServer proxy = LocalServer.start()) {
      Fetcher fetcher = through(proxy);
      for (String inside :
          List.of("http://127.0.0.1/", "http://10.0.0.1/", "http://localhost/", "http://[::1]/")) {
        assertThat(Fetching.picture(fetcher.fetch(inside)))
            .as(inside)
            .isEqualTo("[private-address]");
      }
      assertThat(proxy.requests()).isEmpty();
    }
  }

  @Test
  void aProxyIsAskedForATunnelToASecureServer() {
    try (LocalServer proxy = LocalServer.start()) {
      assertThat(Fetching.picture(through(proxy).fetch("https://no-such-name.invalid/a")))
          .startsWith("[");
      assertThat(proxy.requests().getFirst()).startsWith("CONNECT no-such-name.invalid:443");
    }
  }

  private KeyStore keys(String name) throws IOException, GeneralSecurityException {
    Path file = folder.resolve(name + ".p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command =
        List.of(
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + name,
            "-ext",
            "SAN=dns:" + name,
            "-keystore",
            file.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD));
    try {
      Path log = folder.resolve(name + ".log");
      int status =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      assertThat(status).as(Files.readString(log)).isZero();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  /** A secure server; the names that clients asked for are noted. */
  private static SSLServerSocket server(KeyStore keys, List<String> asked)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContexts.custom().loadKeyMaterial(keys, PASSWORD).build();
    SSLServerSocket socket =
        (SSLServerSocket)
            context.getServerSocketFactory().createServerSocket(0, 5, LocalServer.loopback(1));
    Thread.ofVirtual()
        .start(
            () -> {
              while (!socket.isClosed()) {
                answer(socket, asked);
              }
            });
    return socket;
  }

  private static void answer(SSLServerSocket socket, List<String> asked) {
    try (SSLSocket client = (SSLSocket) socket.accept()) {
      client.startHandshake();
      ((ExtendedSSLSession) client.getSession())
          .getRequestedServerNames()
          .forEach(name -> asked.add(((SNIHostName) name).getAsciiName()));
      while (client.getInputStream().read() != '\n') {
        // The request's first line is enough.
      }
      client
          .getOutputStream()
          .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nsecure".getBytes(ISO_8859_1));
    } catch (IOException e) {
      // The client didn't trust it, as some tests want.
    }
  }

  private static Fetcher trusting(SSLContext trust) {
    return new Fetcher(
        Route.direct(),
        Fetching.limits(1_000),
        Fetching.rules(),
        host -> new InetAddress[] {LocalServer.loopback(1)},
        () -> trust);
  }

  @Test
  void aCertificateMustBeTrustedAndNameTheHost() throws IOException, GeneralSecurityException {
    KeyStore keys = keys("news.example");
    List<String> asked = new CopyOnWriteArrayList<>();
    SSLContext trust = SSLContexts.custom().loadTrustMaterial(keys, null).build();
    try (SSLServerSocket server = server(keys, asked)) {
      String port = ":" + server.getLocalPort() + "/";
      assertThat(Fetching.picture(trusting(trust).fetch("https://news.example" + port)))
          .isEqualTo("secure");
      assertThat(asked).contains("news.example");
      assertThat(Fetching.picture(trusting(trust).fetch("https://other.example" + port)))
          .isEqualTo("[certificate]");
      assertThat(Fetching.picture(trusting(trust).fetch("https://127.0.0.1" + port)))
          .isEqualTo("[certificate]");
      assertThat(
              Fetching.picture(
                  trusting(SSLContexts.createDefault()).fetch("https://news.example" + port)))
          .isEqualTo("[certificate]");
    }
  }

  @Test
  void aSecurePageMayNotSendOneToAnInsecureOne() throws IOException, GeneralSecurityException {
    KeyStore keys = keys("news.example");
    SSLContext context = SSLContexts.custom().loadKeyMaterial(keys, PASSWORD).build();
    SSLContext trust = SSLContexts.custom().loadTrustMaterial(keys, null).build();
    SSLServerSocket socket =
        (SSLServerSocket)
            context.getServerSocketFactory().createServerSocket(0, 5, LocalServer.loopback(1));
    try (LocalServer server = LocalServer.start(socket)) {
      String address = "https://news.example:" + server.port();
      server.redirect("/a", "http://news.example:" + server.port() + "/b").redirect("/c", "/d");
      server.on("/d", "text/html", "secure");
      assertThat(Fetching.picture(trusting(trust).fetch(address + "/a"))).isEqualTo("[redirect]");
      assertThat(Fetching.picture(trusting(trust).fetch(address + "/c"))).isEqualTo("secure");
    }
  }
}
