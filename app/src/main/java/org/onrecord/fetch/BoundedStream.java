package org.onrecord.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on so many bytes of a stream and refuses the rest. */
final class BoundedStream extends FilterInputStream {
  private final long most;
  private long count;

  BoundedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int unit = in.read();
    counted(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long bytes) throws RefusedException {
    count += bytes;
    if (count > most) {
      throw tooLarge(most);
    }
  }

  static RefusedException tooLarge(long most) {
    return new RefusedException(
        "too-large", "the page is longer than the %,d bytes that are taken".formatted(most));
  }
}
