package org.onrecord.store;

import java.util.Optional;

/** An input that a job is given: a name, and the bytes if they can't be had by the name alone. */
public final class JobInput {
  private final String name;
  private final Optional<byte[]> bytes;

  private JobInput(String name, Optional<byte[]> bytes) {
    this.name = name;
    this.bytes = bytes.map(byte[]::clone);
  }

  /** An input that its name leads to: a file, an address, an article's id. */
  public static JobInput named(String name) {
    return new JobInput(name, Optional.empty());
  }

  /** A file that was sent; its bytes wait in the store until they are worked at. */
  public static JobInput file(String name, byte[] bytes) {
    return new JobInput(name, Optional.of(bytes));
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** A copy of its bytes, if it came with some. */
  public Optional<byte[]> bytes() {
    return bytes.map(byte[]::clone);
  }
}
