package org.onrecord.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes as they are kept: smaller (zlib, RFC 1950). */
final class Deflated {
  private Deflated() {}

  /** The smaller form of {@code bytes}. */
  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return small.toByteArray();
  }

  /**
   * The bytes that {@code deflated} was made of.
   *
   * @throws UncheckedIOException if it was damaged
   */
  static byte[] bytes(byte[] deflated) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("kept bytes are damaged", e);
    }
  }
}
