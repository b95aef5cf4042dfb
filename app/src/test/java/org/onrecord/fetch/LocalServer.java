package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that says byte by byte what a test wants it to say. */
public final class LocalServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** Writes an answer, head and all. */
  @FunctionalInterface
  public interface Reply {
    /** Writes to the client until done, or until it hangs up. */
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  private LocalServer(ServerSocket socket) {
    this.socket = socket;
  }

  /** A server on the loopback address at a free port; it answers 404 to what it doesn't know. */
  public static LocalServer start() {
    try {
      return start(new ServerSocket(0, 50, loopback(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address 127.0.0.{@code last}. */
  static InetAddress loopback(int last) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  /** A server on a socket that listens already. */
  static LocalServer start(ServerSocket socket) {
    LocalServer server = new LocalServer(socket);
    Thread.ofVirtual().start(server::accept);
    return server;
  }

  /** The address of a path. */
  public String at(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The first line and headers of each request so far. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The paths that were asked for, {@code robots.txt} left out. */
  public List<String> paths() {
    return requests.stream()
        .map(request -> request.split(" ", 3)[1])
        .filter(path -> !path.equals("/robots.txt"))
        .toList();
  }

  /** Answers a path so. */
  public LocalServer on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  /** Answers a path with a head and a body. */
  public LocalServer on(String path, String head, byte[] body) {
    return on(
        path,
        out -> {
          out.write(
              (head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(ISO_8859_1));
          out.write(body);
        });
  }

  /** Answers a path with 200, a type and a text in UTF-8. */
  public LocalServer on(String path, String type, String body) {
    return on(path, "HTTP/1.1 200 OK\r\nContent-Type: " + type, body.getBytes(UTF_8));
  }

  /** Redirects a path. */
  public LocalServer redirect(String path, String location) {
    return on(path, "HTTP/1.1 302 Found\r\nLocation: " + location, new byte[0]);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
      List<String> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        lines.add(line);
      }
      if (lines.isEmpty()) {
        return;
      }
      requests.add(String.join("\n", lines));
      String path = lines.getFirst().split(" ", 3)[1];
      OutputStream out = client.getOutputStream();
      replies.getOrDefault(path, LocalServer::missing).write(out);
      out.flush();
    } catch (IOException | InterruptedException e) {
      // The client hung up, as some tests want it to.
    }
  }

  private static void missing(OutputStream out) throws IOException {
    out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
