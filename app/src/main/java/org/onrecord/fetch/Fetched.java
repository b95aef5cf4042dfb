package org.onrecord.fetch;

import java.net.URI;
import java.util.Optional;
import org.onrecord.text.Problem;

/** What came of fetching an address. */
public sealed interface Fetched {

  /** A page, unpacked. */
  final class Page implements Fetched {
    private final URI address;
    private final Optional<String> contentType;
    private final byte[] bytes;

    Page(URI address, Optional<String> contentType, byte[] bytes) {
      this.address = address;
      this.contentType = contentType;
      this.bytes = bytes;
    }

    /** Where it was found, after redirects. */
    public URI address() {
      return address;
    }

    /** The {@code Content-Type} that the server gave, with its parameters. */
    public Optional<String> contentType() {
      return contentType;
    }

    /** Its bytes, without any content encoding. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * Nothing was fetched, or nothing that can be read.
   *
   * @param problem why
   */
  record Refused(Problem problem) implements Fetched {}
}
