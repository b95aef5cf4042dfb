package org.onrecord.gather;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hands on as many bytes of a stream as were last allowed, so that no part of it is without end.
 */
final class Meter extends FilterInputStream {
  private long left;

  Meter(InputStream in, long allowed) {
    super(in);
    this.left = allowed;
  }

  /** Allows so many bytes from here on. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    return counted(in.read(), 1);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    return counted(read, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(int result, int bytes) throws IOException {
    left -= Math.max(bytes, 0);
    if (result >= 0 && left < 0) {
      throw new IOException("a part of it is longer than is read");
    }
    return result;
  }
}
