package org.onrecord.store;

import java.util.Optional;

/** A page as it came, kept once however many articles were taken from it. */
public final class StoredPage {
  private final Origin origin;
  private final byte[] bytes;

  /**
   * How a page came.
   *
   * @param hash SHA-256 of its bytes, as 64 hexadecimal digits
   * @param contentType the {@code Content-Type} with which it was served first
   * @param address where it was fetched first
   * @param fetchedAt when it came first, ISO 8601 in UTC
   */
  public record Origin(
      String hash,
      Optional<String> contentType,
      Optional<String> address,
      Optional<String> fetchedAt) {}

  StoredPage(Origin origin, byte[] bytes) {
    this.origin = origin;
    this.bytes = bytes.clone();
  }

  /** How it came. */
  public Origin origin() {
    return origin;
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
