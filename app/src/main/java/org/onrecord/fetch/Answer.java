package org.onrecord.fetch;

import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;

/** What a server answered: its status, the few headers that matter, and what was taken of it. */
final class Answer {
  private final int status;
  private final HttpMessage head;
  private final byte[] bytes;

  Answer(int status, HttpMessage head, byte[] bytes) {
    this.status = status;
    this.head = head;
    this.bytes = bytes;
  }

  int status() {
    return status;
  }

  /** Whether there is a page. */
  boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** Where it says the page is, if it redirects. */
  Optional<String> redirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> header("Location");
      default -> Optional.empty();
    };
  }

  /** The value of a header; the first if it stands twice. */
  Optional<String> header(String name) {
    return header(head, name);
  }

  static Optional<String> header(HttpMessage head, String name) {
    return Optional.ofNullable(head.getFirstHeader(name)).map(Header::getValue);
  }

  byte[] bytes() {
    return bytes;
  }
}
