package org.onrecord.page;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Sha256;

/** A page as it came, and where each stretch of the article's text stands in it. */
public final class RawPage {
  private final byte[] bytes;
  private final Optional<String> contentType;
  private final Optional<String> address;
  private final PageMap map;

  /**
   * A page.
   *
   * @param bytes its bytes; copied
   * @param contentType the {@code Content-Type} with which it was served, as given
   * @param address where it was fetched
   * @param map where the article's text stands in it
   */
  public RawPage(
      byte[] bytes, Optional<String> contentType, Optional<String> address, PageMap map) {
    this.bytes = bytes.clone();
    this.contentType = contentType;
    this.address = address;
    this.map = map;
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The {@code Content-Type} with which it was served, as given. */
  public Optional<String> contentType() {
    return contentType;
  }

  /** Where it was fetched. */
  public Optional<String> address() {
    return address;
  }

  /** Where each stretch of the article's text stands in it. */
  public PageMap map() {
    return map;
  }

  /** SHA-256 of its bytes, as 64 hexadecimal digits: the name under which it is kept. */
  public String hash() {
    return Sha256.hex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawPage page
        && Arrays.equals(bytes, page.bytes)
        && contentType.equals(page.contentType)
        && address.equals(page.address)
        && map.equals(page.map);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(bytes), contentType, address, map);
  }

  @Override
  public String toString() {
    return "page " + hash() + " (" + bytes.length + " bytes)";
  }
}
