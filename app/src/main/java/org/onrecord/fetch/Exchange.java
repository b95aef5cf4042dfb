package org.onrecord.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, within the limits. Nothing is followed, kept or tried again; the
 * server's certificate is checked against the name, though the connection goes to the checked
 * address.
 */
final class Exchange {
  private static final int MAX_HEADERS = 200;
  private static final int MAX_LINE = 16_384;
  private static final int CHUNK = 16_384;
  private static final int MAX_CONNECTIONS = 8;

  private final Route route;
  private final Limits limits;
  private final Network network;
  private final String userAgent;

  /** Made for the first request: most runs that could fetch read files alone. */
  private @Nullable CloseableHttpClient client;

  /**
   * What lies between here and a server.
   *
   * @param names where names are looked up, and checked
   * @param trust whose certificates are believed
   */
  record Network(CheckedNames names, Supplier<SSLContext> trust) {}

  Exchange(Route route, Limits limits, Network network, String userAgent) {
    this.route = route;
    this.limits = limits;
    this.network = network;
    this.userAgent = userAgent;
  }

  private synchronized CloseableHttpClient client() {
    if (client == null) {
      client = made();
    }
    return client;
  }

  private CloseableHttpClient made() {
    RequestConfig request =
        RequestConfig.custom()
            .setConnectionRequestTimeout(timeout(limits.total().toMillis()))
            .setResponseTimeout(timeout(limits.silence().toMillis()))
            .setProtocolUpgradeEnabled(false)
            .build();
    var builder =
        HttpClients.custom()
            .setConnectionManager(connections())
            .setDefaultRequestConfig(request)
            .setUserAgent(userAgent)
            .setConnectionReuseStrategy((asked, answered, context) -> false)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching();
    route
        .proxy()
        .map(proxy -> new HttpHost(proxy.host().replaceAll("[\\[\\]]", ""), proxy.port()))
        .ifPresent(builder::setProxy);
    return builder.build();
  }

  /** With a proxy, its name is the only one that is looked up here. */
  private HttpClientConnectionManager connections() {
    Http1Config http =
        Http1Config.custom().setMaxHeaderCount(MAX_HEADERS).setMaxLineLength(MAX_LINE).build();
    ConnectionConfig connection =
        ConnectionConfig.custom()
            .setConnectTimeout(timeout(limits.connect().toMillis()))
            .setSocketTimeout(timeout(limits.silence().toMillis()))
            .build();
    PoolingHttpClientConnectionManagerBuilder builder =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder().http1Config(http).build())
            .setDefaultConnectionConfig(connection)
            .setTlsSocketStrategy(new DefaultClientTlsStrategy(network.trust().get()))
            .setMaxConnTotal(MAX_CONNECTIONS)
            .setMaxConnPerRoute(MAX_CONNECTIONS);
    return route.proxy().isPresent()
        ? builder.build()
        : builder.setDnsResolver(network.names()).build();
  }

  /**
   * Asks for an address once.
   *
   * @throws RefusedException if there is no answer, or none within the limits
   */
  Answer get(URI address, Wanted wanted) throws RefusedException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept-Encoding", Encoding.ACCEPTED);
    request.setHeader(
        "Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    request.setHeader("Connection", "close");
    FutureTask<Answer> task = new FutureTask<>(() -> answer(request, address, wanted));
    Thread.ofVirtual().start(task);
    try {
      return task.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new RefusedException(
          "slow", "the answer took longer than " + Wording.seconds(limits.total()));
    } catch (ExecutionException e) {
      throw Wording.refusal(Objects.requireNonNullElse(e.getCause(), e), limits);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("stopped", "the work was stopped meanwhile");
    } finally {
      request.cancel();
    }
  }

  private Answer answer(HttpGet request, URI address, Wanted wanted) throws IOException {
    HttpHost host = HttpHost.create(address);
    ClassicHttpResponse response = client().executeOpen(host, request, HttpClientContext.create());
    try {
      Answer head = new Answer(response.getCode(), response, new byte[0]);
      if (!head.isGood()) {
        return head;
      }
      wanted.check(head.header("Content-Type"));
      return new Answer(response.getCode(), response, body(response.getEntity(), head, wanted));
    } finally {
      request.cancel();
      close(response);
    }
  }

  /** After the request is cancelled, closing must not read the rest of a long body. */
  private static void close(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      // The connection is gone already.
    }
  }

  private static byte[] body(@Nullable HttpEntity entity, Answer head, Wanted wanted)
      throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    int most = wanted.maxBytes();
    if (!wanted.cuts() && entity.getContentLength() > most) {
      throw BoundedStream.tooLarge(most);
    }
    Optional<String> encoding = head.header("Content-Encoding");
    InputStream packed = new BoundedStream(entity.getContent(), most + (long) CHUNK);
    InputStream in =
        Encoding.unpacked(packed, encoding)
            .orElseThrow(
                () ->
                    new RefusedException(
                        "content-encoding",
                        "the page is packed in a way that was not asked for: "
                            + encoding.orElse("")));
    return bytes(in, most, wanted.cuts());
  }

  private static byte[] bytes(InputStream in, int most, boolean cuts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      int room = most - bytes.size();
      bytes.write(chunk, 0, Math.min(read, room));
      if (read > room && cuts) {
        return bytes.toByteArray();
      }
      if (read > room) {
        throw BoundedStream.tooLarge(most);
      }
    }
    return bytes.toByteArray();
  }

  private static Timeout timeout(long millis) {
    return Timeout.ofMilliseconds(millis);
  }
}
