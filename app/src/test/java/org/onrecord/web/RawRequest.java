package org.onrecord.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as bytes, for headers that Java's client doesn't let one set. */
final class RawRequest {
  private RawRequest() {}

  /** The status that the answer to these lines has. */
  static int status(Desk desk, String... lines) throws IOException {
    URI address = URI.create(desk.workbench.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return Integer.parseInt(answer.readLine().substring(9, 12));
    }
  }
}
